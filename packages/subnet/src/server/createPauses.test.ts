import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPauses } from './createPauses.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('createPauses', () => {
  test('what comes at once is worked on in its order, and others are let in before it takes too long', async () => {
    let clock = 1_000;
    const letIn: (() => void)[] = [];
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    vi.stubGlobal('setImmediate', (go: () => void) => letIn.push(go));
    const pauseDue = createPauses();
    const done: string[] = [];
    const work = async (name: string, milliseconds: number): Promise<void> => {
      for (let pause = pauseDue(); pause !== undefined; pause = pauseDue()) await pause;
      done.push(name);
      clock += milliseconds;
    };
    const all = Promise.all([work('a', 20), work('b', 20), work('c', 20), work('d', 60), work('e', 1)]);
    const doneInTurn = async (): Promise<string> => {
      for (const go of letIn.splice(0)) go();
      await new Promise((resolve) => setTimeout(resolve));
      return done.splice(0).join('');
    };
    expect(await doneInTurn()).toBe('abc');
    expect(await doneInTurn()).toBe('d');
    expect(await doneInTurn()).toBe('e');
    await all;
  });

  test('a platform without the means has none', () => {
    vi.stubGlobal('setImmediate', undefined);
    expect(createPauses()()).toBeUndefined();
  });
});
