import { describe, expect, test } from 'vitest';
import { pairsFromSparseRows } from '../pairsFromSparseRows.ts';
import { type StoredPair, sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
import { resetBonds } from './resetBonds.ts';

const ROWS: StoredPair[][] = [
  [
    [2, 9],
    [1, 8],
    [2, 7],
  ],
  [],
  [[1, 6]],
];

describe('resetBonds', () => {
  test('every bond in the uid goes, twice-held ones too; the rest keeps its order', () => {
    expect(pairsFromSparseRows(resetBonds(sparseRowsFromPairs(ROWS), 2))).toEqual([[[1, 8]], [], [[1, 6]]]);
  });

  test('a uid nobody holds: nothing changes', () => {
    expect(pairsFromSparseRows(resetBonds(sparseRowsFromPairs(ROWS), 5))).toEqual(ROWS);
  });

  test('a uid that is no u16: a typed error', () => {
    expect(() => resetBonds(sparseRowsFromPairs(ROWS), -1)).toThrow('uid is -1');
  });

  test('what are no rows: a typed error', () => {
    expect(() => resetBonds({} as never, 1)).toThrow(/^bonds\.rowOffsets is missing/);
    expect(() => resetBonds(undefined as never, 1)).toThrow(/^bonds is /);
  });
});
