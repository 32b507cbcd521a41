import { arrayOf, type Rule, u16, wrongType } from '@taokit/errors/check';
import { check } from './internal/check.ts';
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
 * import { sparseRowsFromPairs } from '@taokit/yuma/inputs';
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
      if (!isPair(pair)) check(pair, PAIR, `rows[${i}][${k}]`);
      uids[rowOffsets[i]! + k] = pair[0];
      values[rowOffsets[i]! + k] = pair[1];
    });
  });
  return { rowOffsets, uids, values };
}

function checkedOffsets(rows: readonly (readonly StoredPair[])[]): Uint32Array {
  check(rows, ROWS, 'rows');
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  return offsets;
}

/** Cheap, because it runs for every entry; what is wrong with one is found out by `PAIR`. */
function isPair(pair: StoredPair): boolean {
  return Array.isArray(pair) && isU16(pair[0]) && isU16(pair[1]);
}

function isU16(value: unknown): boolean {
  return typeof value === 'number' && value >>> 0 === value && value <= 65_535;
}

const ROWS: Rule = /* @__PURE__ */ arrayOf((row, field) =>
  Array.isArray(row) ? undefined : wrongType(row, field, 'a list of [uid, value]'),
);

const PAIR: Rule = (pair, field) =>
  Array.isArray(pair)
    ? (u16(pair[0], `${field}[0]`) ?? u16(pair[1], `${field}[1]`))
    : wrongType(pair, field, '[uid, value]');
