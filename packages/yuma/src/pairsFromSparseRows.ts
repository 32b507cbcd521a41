import { checkSparseRows } from './internal/checkSparseRows.ts';
import type { SparseRows } from './SparseRows.ts';
import type { StoredPair } from './sparseRowsFromPairs.ts';

/**
 * Compressed rows as the chain stores them: one list of `[uid, value]` per uid, in the same order.
 *
 * @param rows - a matrix in typed arrays
 * @returns its rows
 * @throws YumaInputError for offsets or arrays that do not fit together
 */
export function pairsFromSparseRows(rows: SparseRows): StoredPair[][] {
  const n = (rows?.rowOffsets?.length ?? 1) - 1;
  checkSparseRows(rows, 'rows', n);
  const { rowOffsets, uids, values } = rows;
  return Array.from({ length: n }, (_, i) => {
    const row: StoredPair[] = [];
    for (let at = rowOffsets[i]!; at < rowOffsets[i + 1]!; at++) row.push([uids[at]!, values[at]!]);
    return row;
  });
}
