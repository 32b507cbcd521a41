import { I32F32 } from '@taokit/fixed';
import type { SparseMatrix } from './matrix.ts';
import { normalize, sum } from './vector.ts';

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

/** The part of the scores still in question, and the segment of the stake it covers. */
interface Partition {
  readonly indices: readonly number[];
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * Stake-weighted median by bisection around the middle entry: the pallet's `weighted_median`.
 *
 * The result is the smallest score whose cumulative stake exceeds the minority, or the largest score when none does.
 *
 * @param stake - normalised stake per validator, all positive
 * @param score - score per validator
 * @param minority - stake below the median: the stake's sum minus the majority ratio
 * @param stakeSum - the stake's sum
 */
export function weightedMedian(
  stake: readonly bigint[],
  score: readonly bigint[],
  minority: bigint,
  stakeSum: bigint,
): bigint {
  let partition: Partition = { indices: stake.map((_, i) => i), low: 0n, high: stakeSum };
  for (;;) {
    const { indices, low, high } = partition;
    if (indices.length === 0) return 0n;
    const pivot = score[indices[indices.length >> 1]!]!;
    const lower = indices.filter((i) => score[i]! < pivot);
    const upper = indices.filter((i) => score[i]! > pivot);
    const lowEnd = I32F32.saturatingAdd(low, stakeOf(lower, stake));
    const highEnd = I32F32.saturatingSub(high, stakeOf(upper, stake));
    if (minority < lowEnd && lower.length > 0) partition = { indices: lower, low, high: lowEnd };
    else if (highEnd <= minority && upper.length > 0) partition = { indices: upper, low: highEnd, high };
    else return pivot;
  }
}

function stakeOf(indices: readonly number[], stake: readonly bigint[]): bigint {
  let total = 0n;
  for (const i of indices) total = I32F32.saturatingAdd(total, stake[i]!);
  return total;
}
