import { afterEach, describe, expect, test, vi } from 'vitest';
import { inRounds } from './inRounds.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Asks for a check by its name, which stands for the message. */
const asked = (name: string) =>
  [
    new Uint8Array(32),
    new TextEncoder().encode(name),
    new Uint8Array(64),
    { type: 'sr25519' as const },
  ] as const;
const nameOf = (message: Uint8Array): string => new TextDecoder().decode(message);

describe('inRounds', () => {
  test('what comes at once is checked in its order before any is answered, and a round ends before it takes too long', async () => {
    let clock = 1_000;
    const rounds: (() => void)[] = [];
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    vi.stubGlobal('setImmediate', (round: () => void) => rounds.push(round));
    const done: string[] = [];
    const verify = inRounds((_key, message) => {
      done.push(nameOf(message));
      clock += 4;
      return true;
    });
    const ask = async (name: string): Promise<void> => {
      expect(await verify(...asked(name))).toBe(true);
      done.push(name.toUpperCase());
    };
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map(ask));
    const doneInRound = async (): Promise<string> => {
      expect(rounds).toHaveLength(1);
      rounds.pop()!();
      await new Promise((resolve) => setTimeout(resolve));
      return done.splice(0).join('');
    };
    expect(done).toEqual([]);
    expect(await doneInRound()).toBe('abcABC');
    const late = ask('f');
    expect(await doneInRound()).toBe('defDEF');
    await all;
    await late;
    expect(rounds).toEqual([]);
    const next = ask('g');
    expect(await doneInRound()).toBe('gG');
    await next;
  });

  test('each is told its own answer: a yes, a no, a promise, and what was thrown', async () => {
    const verify = inRounds((_key, message) => {
      const name = nameOf(message);
      if (name === 'throws') throw new Error('The check failed.');
      return name === 'later' ? Promise.resolve(true) : name === 'yes';
    });
    const answers = ['yes', 'no', 'throws', 'later', 'yes'].map((name) => verify(...asked(name)));
    expect(await Promise.allSettled(answers)).toEqual([
      { status: 'fulfilled', value: true },
      { status: 'fulfilled', value: false },
      { status: 'rejected', reason: new Error('The check failed.') },
      { status: 'fulfilled', value: true },
      { status: 'fulfilled', value: true },
    ]);
  });

  test('a platform without the means checks at once', () => {
    vi.stubGlobal('setImmediate', undefined);
    expect(inRounds(() => true)(...asked('a'))).toBe(true);
  });
});
