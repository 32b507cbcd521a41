import { fromU16Proportion } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import type { SparseMatrix } from '../math/matrix.ts';
import { weightedMedianColSparse } from '../math/weightedMedian.ts';

/** Consensus of each uid: the stake-weighted median of its weights, with majority ratio kappa. */
export function findConsensus(
  activeStake: readonly bigint[],
  weights: SparseMatrix,
  { n, kappa }: EpochInput,
): bigint[] {
  return weightedMedianColSparse(activeStake, weights, n, fromU16Proportion(kappa));
}
