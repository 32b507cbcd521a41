import type { SparseRows } from '../SparseRows.ts';

/** The same rows in arrays of their own. */
export function copyRows({ rowOffsets, uids, values }: SparseRows): SparseRows {
  return { rowOffsets: rowOffsets.slice(), uids: uids.slice(), values: values.slice() };
}
