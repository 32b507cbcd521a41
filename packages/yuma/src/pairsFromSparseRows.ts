import { check } from './internal/check.ts';
import { sparseRows } from './internal/sparseRowsRule.ts';
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
  check(rows, sparseRows(n), 'rows');
  const { rowOffsets, uids, values } = rows;
  return Array.from({ length: n }, (_, i) => {
    const row: StoredPair[] = [];
    for (let at = rowOffsets[i]!; at < rowOffsets[i + 1]!; at++) row.push([uids[at]!, values[at]!]);
    return row;
  });
}
