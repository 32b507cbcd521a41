import { I32F32 } from '@taokit/fixed';
import type { SparseMatrix } from './SparseMatrix.ts';

/** Multiplies each column by its value, dropping products of 0: the pallet's `mat_vec_mul_sparse`. */
export function matVecMulSparse(matrix: SparseMatrix, vector: readonly bigint[]): SparseMatrix {
  return matrix.map((row) =>
    row.flatMap(([j, value]) => {
      const product = I32F32.saturatingMul(value, vector[j] ?? 0n);
      return product === 0n ? [] : [[j, product] as const];
    }),
  );
}
