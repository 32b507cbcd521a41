import { describe, expect, test } from 'vitest';
import {
  interpolateSparse,
  maskCellsSparse,
  maskDiagSparse,
  maskRowsSparse,
  matmulSparse,
  matmulTransposeSparse,
  sparseMatrixFrom,
} from './matrix.ts';

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

  test('of a uid that stands twice, the last counts; uids beyond the columns go', () => {
    const twice = [
      [
        [0, 4n],
        [0, 8n],
        [1, 9n],
      ],
    ] as const;
    expect(interpolateSparse(twice, [[]], 1, ONE / 2n)).toEqual([[[0, 4n]]]);
  });

  test('what becomes 0 is dropped', () => {
    expect(interpolateSparse([[[0, 1n]]], [[]], 1, 1n)).toEqual([[]]);
  });
});

describe('sparseMatrixFrom', () => {
  test('every row as it is stored, values as whole numbers', () => {
    const rows = {
      rowOffsets: Uint32Array.of(0, 2, 2, 3),
      uids: Uint16Array.of(2, 0, 1),
      values: Uint16Array.of(3, 0, 7),
    };
    expect(sparseMatrixFrom(rows)).toEqual([
      [
        [2, 3n * ONE],
        [0, 0n],
      ],
      [],
      [[1, 7n * ONE]],
    ]);
  });
});

describe('masks', () => {
  const all = [0, 1, 2].map(() => [0, 1, 2].map((j) => [j, 5n] as const));
  const uidsOf = (rows: ReturnType<typeof maskCellsSparse>) => rows.map((row) => row.map(([j]) => j));

  test('maskRowsSparse: masked rows are empty, and those the mask does not reach', () => {
    expect(uidsOf(maskRowsSparse([true, false], all))).toEqual([[], [0, 1, 2], []]);
  });

  test('maskDiagSparse: nobody has itself, but for one', () => {
    expect(uidsOf(maskDiagSparse(all, null))).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    expect(uidsOf(maskDiagSparse(all, 1))).toEqual([
      [1, 2],
      [0, 1, 2],
      [0, 1],
    ]);
  });

  test('maskCellsSparse: what is masked goes', () => {
    expect(uidsOf(maskCellsSparse(all, (i, j) => i < j))).toEqual([[0], [0, 1], [0, 1, 2]]);
  });
});

describe('products', () => {
  const rows = [
    [
      [0, ONE],
      [2, ONE],
    ],
    [[0, 3n * ONE]],
    [[0, ONE]],
  ] as const;

  test('matmulSparse: by the rows; uids beyond the columns go, a row without a scale counts as 0', () => {
    expect(matmulSparse(rows, [2n, 5n], 2)).toEqual([17n, 0n]);
  });

  test('matmulTransposeSparse: by the columns; one without a scale counts as 0', () => {
    expect(matmulTransposeSparse(rows, [7n])).toEqual([7n, 21n, 7n]);
    expect(matmulTransposeSparse([[]], [7n])).toEqual([0n]);
  });
});
