import { fromU16Proportion, I32F32 } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import { alphaOfDiff, combinedDiff } from '../math/alphaSigmoid.ts';
import type { SparseMatrix, SparseRow } from '../math/matrix.ts';

/**
 * The alpha of every cell, a sigmoid of how far the weight is from consensus or bond: the pallet's
 * `compute_liquid_alpha_values_sparse`.
 *
 * Rows without weights stay empty: their alphas are never read. Equal differences share one computation.
 */
export function liquidAlphas(
  input: EpochInput,
  weights: SparseMatrix,
  bonds: SparseMatrix,
  consensus: readonly bigint[],
): readonly (readonly bigint[])[] {
  const alphaOf = memoizedAlpha(input);
  return weights.map((row, i) => {
    if (row.length === 0) return [];
    const weight = walkInUidOrder(row, consensus.length);
    const bond = walkInUidOrder(bonds[i]!, consensus.length);
    return consensus.map((value, j) => alphaOf(combinedDiff(value, weight[j]!, bond[j]!)));
  });
}

function memoizedAlpha(input: EpochInput): (diff: bigint) => bigint {
  const shape = {
    alphaLow: fromU16Proportion(input.alphaLow),
    alphaHigh: fromU16Proportion(input.alphaHigh),
    steepness: I32F32.saturatingFromInt(BigInt(input.alphaSigmoidSteepness)),
  };
  const known = new Map<bigint, bigint>();
  return (diff) => {
    const alpha = known.get(diff) ?? alphaOfDiff(diff, shape);
    known.set(diff, alpha);
    return alpha;
  };
}

/**
 * One value per column, read as the pallet reads: walking columns and entries together, both forward only. An entry that stands
 * behind a higher uid is passed over and reads as 0; of a uid that stands twice, the first counts.
 */
function walkInUidOrder(row: SparseRow, columns: number): bigint[] {
  const seen = new Array<bigint>(columns).fill(0n);
  let at = 0;
  for (let j = 0; j < columns; j++) {
    while (at < row.length && row[at]![0] < j) at++;
    if (row[at]?.[0] === j) seen[j] = row[at]![1];
  }
  return seen;
}
