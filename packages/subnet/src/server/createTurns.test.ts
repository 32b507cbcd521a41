import { describe, expect, test } from 'vitest';
import { createEnding } from './createEnding.ts';
import { createTurns } from './createTurns.ts';

const patient = createEnding();

describe('createTurns', () => {
  test('so many at once; the important first, of equals the first that came', async () => {
    const turns = createTurns(2);
    const [first] = await Promise.all([turns.next(0, patient), turns.next(0, patient)]);
    const began: string[] = [];
    const rest = [0, 3, 1, 3, 2].map(async (priority, at) => {
      const end = await turns.next(priority, patient);
      began.push(`${priority}, ${at}`);
      end!();
    });
    expect([turns.running(), turns.waiting()]).toEqual([2, 5]);
    first!();
    await Promise.all(rest);
    expect(began).toEqual(['3, 1', '3, 3', '2, 4', '1, 2', '0, 0']);
    expect([turns.running(), turns.waiting()]).toEqual([1, 0]);
  });

  test('who gives up leaves the line while another still has its turn; who has one keeps it', async () => {
    const turns = createTurns(1);
    const [mine, hasty] = [createEnding(), createEnding()];
    const end = await turns.next(0, mine);
    const [gone, behind] = [turns.next(1, hasty), turns.next(0, patient)];
    hasty.end('');
    mine.end('');
    expect(await gone).toBeUndefined();
    expect([turns.running(), turns.waiting()]).toEqual([1, 1]);
    end!();
    (await behind)!();
    expect(await turns.next(0, hasty)).toBeUndefined();
    expect([turns.running(), turns.waiting()]).toEqual([0, 0]);
  });

  test('idle: when the last turn has ended', async () => {
    const turns = createTurns(1);
    await turns.idle();
    const first = await turns.next(0, patient);
    const second = turns.next(0, patient);
    let isIdle = false;
    const idle = turns.idle().then(() => (isIdle = true));
    first!();
    const last = await second;
    expect(isIdle).toBe(false);
    last!();
    await idle;
  });
});
