import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsFromSparseRows } from './pairsFromSparseRows.ts';
import { type StoredPair, sparseRowsFromPairs } from './sparseRowsFromPairs.ts';
import { YumaInputError } from './YumaInputError.ts';

describe('sparseRowsFromPairs', () => {
  test('there and back: the order of rows and entries stays', () => {
    const u16 = fc.nat(65_535);
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(u16, u16))), (rows) => {
        expect(pairsFromSparseRows(sparseRowsFromPairs(rows))).toEqual(rows);
      }),
    );
  });

  test.each([
    ['a uid beyond u16', [[[65_536, 1]]], 'rows[0][0][0] is 65536'],
    ['a negative value', [[[1, -1]]], 'rows[0][0][1] is -1'],
    ['a fraction', [[[1, 0.5]]], 'rows[0][0][1] is 0.5'],
    ['NaN', [[], [[1, Number.NaN]]], 'rows[1][0][1] is NaN'],
    ['half a pair', [[[1]]], 'rows[0][0][1] is missing'],
    ['a number for a pair', [[7]], 'rows[0][0] is 7, not [uid, value].'],
    ['a row that is none', [null], 'rows[0] is null, not a list of [uid, value].'],
    ['no rows', 5, 'rows is 5'],
  ])('%s: a typed error that names it', (_, rows, words) => {
    const make = () => sparseRowsFromPairs(rows as unknown as StoredPair[][]);
    expect(make).toThrow(YumaInputError);
    expect(make).toThrow(words);
  });
});

describe('pairsFromSparseRows', () => {
  test('offsets beyond the entries: a typed error', () => {
    const rows = { rowOffsets: Uint32Array.of(0, 3), uids: Uint16Array.of(1), values: Uint16Array.of(1) };
    expect(() => pairsFromSparseRows(rows)).toThrow('rows.rowOffsets[1] is 3');
  });

  test.each([
    ['nothing', undefined, /^rows is /],
    ['an object of other fields', {}, /^rows\.rowOffsets is missing/],
    [
      'offsets that fall',
      { rowOffsets: Uint32Array.of(0, 2, 1) },
      /^rows\.rowOffsets\[2\] is 1, not 2 or more/,
    ],
    ['offsets that begin later', { rowOffsets: Uint32Array.of(1, 1) }, /^rows\.rowOffsets\[0\] is 1, not 0/],
    [
      'offsets that end early',
      { rowOffsets: Uint32Array.of(0, 1) },
      /^rows\.rowOffsets\[1\] is 1, not the number of entries, 2/,
    ],
    ['values of another length', { values: Uint16Array.of(1) }, /^rows\.values is /],
  ])('%s: a typed error that names it', (_, change, message) => {
    const rows = {
      rowOffsets: Uint32Array.of(0, 2),
      uids: Uint16Array.of(1, 2),
      values: Uint16Array.of(3, 4),
    };
    const wrong = change && (Object.keys(change).length > 0 ? { ...rows, ...change } : change);
    expect(() => pairsFromSparseRows(wrong as unknown as typeof rows)).toThrow(message);
  });
});
