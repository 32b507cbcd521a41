import type { SparseRows } from '@taokit/yuma';
import { pairsFromSparseRows, sparseRowsFromPairs } from '@taokit/yuma';

/** One row of a matrix. */
export interface Row {
  /** The column of every entry. */
  readonly uids: Uint16Array;
  /** The value of every entry. */
  readonly values: Uint16Array;
}

/** A copy of one row. */
export function rowOf({ rowOffsets, uids, values }: SparseRows, uid: number): Row {
  const [from, to] = [rowOffsets[uid]!, rowOffsets[uid + 1]!];
  return { uids: uids.slice(from, to), values: values.slice(from, to) };
}

/** The matrix with one row replaced. */
export function replaceRow(rows: SparseRows, uid: number, row: Row): SparseRows {
  const pairs = Array.from(row.uids, (to, k) => [to, row.values[k]!] as const);
  return sparseRowsFromPairs(pairsFromSparseRows(rows).map((old, i) => (i === uid ? pairs : old)));
}

/** The value in a cell; 0 where there is none. */
export function cellOf({ rowOffsets, uids, values }: SparseRows, uid: number, column: number): number {
  for (let k = rowOffsets[uid]!; k < rowOffsets[uid + 1]!; k++) if (uids[k] === column) return values[k]!;
  return 0;
}
