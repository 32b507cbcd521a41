import { describe, expect, test } from 'vitest';
import { rowHadamardSparse, rowNormalizeSparse, rowSumSparse } from './rows.ts';

const ONE = 1n << 32n;
const MAX = (1n << 63n) - 1n;

describe('rowNormalizeSparse', () => {
  test('each row sums to 1; one whose sum is not positive stays', () => {
    const quarters = [
      [7, 1n],
      [2, 3n],
    ] as const;
    const cancelled = [
      [0, 1n],
      [1, -1n],
    ] as const;
    expect(rowNormalizeSparse([cancelled])).toEqual([cancelled]);
    expect(rowNormalizeSparse([quarters, [[0, 0n]], [[0, -2n]], []])).toEqual([
      [
        [7, ONE / 4n],
        [2, (3n * ONE) / 4n],
      ],
      [[0, 0n]],
      [[0, -2n]],
      [],
    ]);
  });
});

describe('rowSumSparse', () => {
  test('what a row holds, wrapping around', () => {
    const beyond = [
      [0, MAX],
      [1, 1n],
    ] as const;
    expect(rowSumSparse([beyond, [[5, 3n]], []])).toEqual([-MAX - 1n, 3n, 0n]);
  });
});

describe('rowHadamardSparse', () => {
  test('each row by its scale', () => {
    expect(rowHadamardSparse([[[3, 2n * ONE]], [[0, ONE]]], [ONE / 2n, 3n * ONE])).toEqual([
      [[3, ONE]],
      [[0, 3n * ONE]],
    ]);
  });
});
