import { rowSumSparse } from '../math/rowSumSparse.ts';
import type { SparseMatrix } from '../math/SparseMatrix.ts';

/** Trust in each validator: the sum of its clipped weights. */
export function sumTrust(clippedWeights: SparseMatrix): bigint[] {
  return rowSumSparse(clippedWeights);
}
