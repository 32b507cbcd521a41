import { matmulSparse } from '../math/matmulSparse.ts';
import { normalize } from '../math/normalize.ts';
import type { SparseMatrix } from '../math/SparseMatrix.ts';

/** Incentive: rank (stake-weighted sum of the clipped weights each uid received), normalised. */
export function rankIncentive(
  clippedWeights: SparseMatrix,
  activeStake: readonly bigint[],
  n: number,
): bigint[] {
  return normalize(matmulSparse(clippedWeights, activeStake, n));
}
