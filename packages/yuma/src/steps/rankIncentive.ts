import { matmulSparse, type SparseMatrix } from '../math/matrix.ts';
import { normalize } from '../math/vector.ts';

/** Incentive: rank (stake-weighted sum of the clipped weights each uid received), normalised. */
export function rankIncentive(
  clippedWeights: SparseMatrix,
  activeStake: readonly bigint[],
  n: number,
): bigint[] {
  return normalize(matmulSparse(clippedWeights, activeStake, n));
}
