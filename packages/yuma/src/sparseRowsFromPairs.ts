import { checkU16, wrongType } from './internal/checkValue.ts';
import type { SparseRows } from './SparseRows.ts';

/** One entry as the chain stores it: uid and u16 value. */
export type StoredPair = readonly [uid: number, value: number];

/**
 * Rows of pairs, as the chain stores weights and bonds, in compressed-row form. The order of rows and entries stays.
 *
 * @param rows - one row per uid, each a list of `[uid, value]`, both u16
 * @returns the same matrix in typed arrays
 * @throws YumaInputError for a uid or value that is not a u16
 *
 * @example
 * ```ts
 * import { sparseRowsFromPairs } from '@taokit/yuma';
 *
 * sparseRowsFromPairs([[[1, 65535]], []]); // uid 0 gives all its weight to uid 1
 * ```
 */
export function sparseRowsFromPairs(rows: readonly (readonly StoredPair[])[]): SparseRows {
  const rowOffsets = checkedOffsets(rows);
  const uids = new Uint16Array(rowOffsets[rows.length]!);
  const values = new Uint16Array(uids.length);
  rows.forEach((row, i) => {
    row.forEach((pair, k) => {
      if (!isPair(pair)) checkPair(pair, `rows[${i}][${k}]`);
      uids[rowOffsets[i]! + k] = pair[0];
      values[rowOffsets[i]! + k] = pair[1];
    });
  });
  return { rowOffsets, uids, values };
}

function checkedOffsets(rows: readonly (readonly StoredPair[])[]): Uint32Array {
  checkList(rows, 'rows', 'a list of rows');
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    checkList(row, `rows[${i}]`, 'a list of [uid, value]');
    offsets[i + 1] = offsets[i]! + row.length;
  });
  return offsets;
}

/** Cheap, because it runs for every entry; what is wrong with one is found out by `checkPair`. */
function isPair(pair: StoredPair): boolean {
  return Array.isArray(pair) && isU16(pair[0]) && isU16(pair[1]);
}

function isU16(value: unknown): boolean {
  return typeof value === 'number' && value >>> 0 === value && value <= 65_535;
}

function checkPair(pair: StoredPair, field: string): void {
  checkList(pair, field, '[uid, value]');
  checkU16(pair[0], `${field}[0]`);
  checkU16(pair[1], `${field}[1]`);
}

function checkList(value: unknown, field: string, expected: string): void {
  if (!Array.isArray(value)) throw wrongType(value, field, expected);
}
