import { describe, expect, test } from 'vitest';
import { scaleEndOf } from './scaleEndOf.ts';

describe('scaleEndOf', () => {
  test('behaviour: the greatest, unless it is one of a hundred and far beyond', () => {
    expect(
      scaleEndOf([
        [0.1, 0.2],
        [0, 0.3],
      ]),
    ).toBe(0.3);
    const row = Array.from({ length: 400 }, (_, at) => 0.01 + at * 1e-6);
    expect(scaleEndOf([row, [1]])).toBeLessThan(0.011);
    expect(scaleEndOf([])).toBe(0);
  });
});
