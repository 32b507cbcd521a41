import { u16 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { sparseRows } from '../internal/sparseRowsRule.ts';
import { pairsFromSparseRows } from '../pairsFromSparseRows.ts';
import type { SparseRows } from '../SparseRows.ts';
import { sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';

/**
 * Removes every bond in one uid, from all rows: what the chain does to each mechanism of a subnet with `BondsResetOn` when a
 * miner's commitment asks for it.
 *
 * Source of the rule: `do_reset_bonds` in `pallets/subtensor/src/epoch/run_epoch.rs`.
 *
 * @param bonds - stored bonds
 * @param uid - the miner whose bonds end, u16
 * @returns the rows without its entries, in the same order
 * @throws YumaInputError for rows of a wrong shape or a uid that is not a u16
 *
 * @example
 * ```ts
 * import { sparseRowsFromPairs } from '@taokit/yuma/inputs';
 * import { resetBonds } from '@taokit/yuma/mechanisms';
 *
 * resetBonds(sparseRowsFromPairs([[[1, 65535], [2, 100]], [], []]), 1); // only [2, 100] is left
 * ```
 */
export function resetBonds(bonds: SparseRows, uid: number): SparseRows {
  check(uid, u16, 'uid');
  check(bonds, sparseRows((bonds?.rowOffsets?.length ?? 1) - 1), 'bonds');
  return sparseRowsFromPairs(pairsFromSparseRows(bonds).map((row) => row.filter(([j]) => j !== uid)));
}
