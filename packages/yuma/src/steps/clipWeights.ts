import { colClipSparse } from '../math/colClipSparse.ts';
import type { SparseMatrix } from '../math/SparseMatrix.ts';

/** Weights clipped at consensus; an entry whose consensus is 0 is dropped. */
export function clipWeights(weights: SparseMatrix, consensus: readonly bigint[]): SparseMatrix {
  return colClipSparse(weights, consensus);
}
