import { I32F32 } from '@taokit/fixed';
import { normalize } from './normalize.ts';
import type { SparseMatrix } from './SparseMatrix.ts';
import { sum } from './sum.ts';
import { weightedMedian } from './weightedMedian.ts';

/**
 * Stake-weighted median of every column over the rows with positive stake, missing entries counting as 0: the pallet's
 * `weighted_median_col_sparse`. The stake is normalised (again) over those rows.
 *
 * @param stake - stake per row, raw I32F32
 * @param score - scores; of a uid that stands twice in a row, the last counts
 * @param columns - number of columns
 * @param majority - majority ratio, raw I32F32
 */
export function weightedMedianColSparse(
  stake: readonly bigint[],
  score: SparseMatrix,
  columns: number,
  majority: bigint,
): bigint[] {
  const rows = score.filter((_, i) => stake[i]! > 0n);
  const useStake = normalize(stake.filter((s) => s > 0n));
  const stakeSum = sum(useStake);
  const minority = I32F32.saturatingSub(stakeSum, majority);
  return toColumns(rows, columns).map((scores) => weightedMedian(useStake, scores, minority, stakeSum));
}

function toColumns(rows: SparseMatrix, columns: number): bigint[][] {
  const result = Array.from({ length: columns }, () => new Array<bigint>(rows.length).fill(0n));
  rows.forEach((row, k) => {
    for (const [j, value] of row) if (j < columns) result[j]![k] = value;
  });
  return result;
}
