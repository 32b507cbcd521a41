import type { SparseRows } from '@taokit/yuma';

/** The value in a cell of a matrix; 0 where there is none. */
export function cellOf({ rowOffsets, uids, values }: SparseRows, uid: number, column: number): number {
  for (let k = rowOffsets[uid]!; k < rowOffsets[uid + 1]!; k++) if (uids[k] === column) return values[k]!;
  return 0;
}
