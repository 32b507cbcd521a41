import { describe, expect, test } from 'vitest';
import { colClipSparse, colMaxUpscaleSparse, colNormalizeSparse, matVecMulSparse } from './columns.ts';

const ONE = 1n << 32n;
const MAX = (1n << 63n) - 1n;

describe('colClipSparse', () => {
  test('what is above the threshold is lowered to it, what is not above it stays', () => {
    const row = [
      [0, 5n],
      [1, 5n],
      [2, 5n],
    ] as const;
    expect(colClipSparse([row], [4n, 5n, 6n])).toEqual([
      [
        [0, 4n],
        [1, 5n],
        [2, 5n],
      ],
    ]);
  });

  test('a threshold that is not positive, or missing: what is above goes', () => {
    const row = [
      [0, 1n],
      [1, 1n],
      [2, 1n],
      [0, 0n],
      [2, -1n],
    ] as const;
    expect(colClipSparse([row], [0n, -1n])).toEqual([
      [
        [0, 0n],
        [2, -1n],
      ],
    ]);
  });
});

describe('colNormalizeSparse', () => {
  test('each column sums to 1; one that sums to 0, and uids beyond the columns, stay', () => {
    const rows = [
      [
        [0, 1n],
        [2, 7n],
      ],
      [
        [0, 3n],
        [1, 0n],
      ],
    ] as const;
    expect(colNormalizeSparse(rows, 2)).toEqual([
      [
        [0, ONE / 4n],
        [2, 7n],
      ],
      [
        [0, (3n * ONE) / 4n],
        [1, 0n],
      ],
    ]);
  });

  test('the sum saturates', () => {
    expect(colNormalizeSparse([[[0, MAX]], [[0, MAX]]], 1)).toEqual([[[0, ONE]], [[0, ONE]]]);
  });
});

describe('colMaxUpscaleSparse', () => {
  test('the largest of a column becomes 1, wherever it stands; uids beyond the columns stay', () => {
    const rows = [
      [
        [0, 1n],
        [1, 8n],
        [2, 7n],
      ],
      [
        [0, 4n],
        [1, 2n],
      ],
    ] as const;
    expect(colMaxUpscaleSparse(rows, 2)).toEqual([
      [
        [0, ONE / 4n],
        [1, ONE],
        [2, 7n],
      ],
      [
        [0, ONE],
        [1, ONE / 4n],
      ],
    ]);
  });
});

describe('matVecMulSparse', () => {
  test('each column by its value; products of 0 go, of a value that is missing, too', () => {
    const row = [
      [1, ONE],
      [0, 3n],
      [2, ONE],
    ] as const;
    expect(matVecMulSparse([row], [2n * ONE, 0n])).toEqual([[[0, 6n]]]);
  });
});
