import { describe, expect, test } from 'vitest';
import { interpolateSparse } from './matrix.ts';

const ONE = 1n << 32n;
const WEIGHTS = [
  [
    [2, 10n],
    [0, 7n],
  ],
] as const;
const CLIPPED = [[[2, 3n]]] as const;

describe('interpolateSparse', () => {
  test('0 and 1 return either matrix with its order', () => {
    expect(interpolateSparse(WEIGHTS, CLIPPED, 3, 0n)).toBe(WEIGHTS);
    expect(interpolateSparse(WEIGHTS, CLIPPED, 3, ONE)).toBe(CLIPPED);
  });

  test('in between: uid order, and negative steps round down', () => {
    // 7 - 3.5 and 10 - 3.5, the step floored to -4.
    expect(interpolateSparse(WEIGHTS, CLIPPED, 3, ONE / 2n)).toEqual([
      [
        [0, 3n],
        [2, 6n],
      ],
    ]);
  });

  test('what becomes 0 is dropped', () => {
    expect(interpolateSparse([[[0, 1n]]], [[]], 1, 1n)).toEqual([[]]);
  });
});
