import { describe, expect, test } from 'vitest';
import { perCall } from './perCall.ts';

describe('perCall', () => {
  test('repeats until a run is long enough, numbering the calls from 0', async () => {
    const indices: number[] = [];
    const { run } = perCall(
      (index) => indices.push(index),
      () => '',
    );
    const ms = await run();
    expect(ms).toBeGreaterThan(0);
    expect(indices[0]).toBe(0);
    // runs of 1, 2, 4, ... calls: the last one alone is as long as all before it and one more
    const last = indices.at(-1)! + 1;
    expect(indices.length).toBe(2 * last - 1);
  });
});
