import { describe, expect, test } from 'vitest';
import { createOpenWork } from './createOpenWork.ts';

describe('createOpenWork', () => {
  test('ended when nothing is open, also of what began while it was waited for', async () => {
    const open = createOpenWork();
    await open.ended();
    const [first, second] = [open.begin(), open.begin()];
    let hasEnded = false;
    const ended = open.ended().then(() => (hasEnded = true));
    first();
    await Promise.resolve();
    second();
    const third = open.begin();
    await new Promise((resolve) => setImmediate(resolve));
    expect(hasEnded).toBe(false);
    third();
    await ended;
  });
});
