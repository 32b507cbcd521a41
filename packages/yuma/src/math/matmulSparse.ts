import { I32F32 } from '@taokit/fixed';
import type { SparseMatrix } from './SparseMatrix.ts';

/** `result_j = sum_i vector_i * matrix_ij`, each product floored, the sum saturating: the pallet's `matmul_sparse`. */
export function matmulSparse(matrix: SparseMatrix, vector: readonly bigint[], columns: number): bigint[] {
  const result = new Array<bigint>(columns).fill(0n);
  matrix.forEach((row, i) => {
    const scale = vector[i] ?? 0n;
    for (const [j, value] of row)
      if (j < columns) result[j] = I32F32.saturatingAdd(result[j]!, I32F32.saturatingMul(scale, value));
  });
  return result;
}

/** `result_i = sum_j vector_j * matrix_ij`: the pallet's `matmul_transpose_sparse`. */
export function matmulTransposeSparse(matrix: SparseMatrix, vector: readonly bigint[]): bigint[] {
  return matrix.map((row) => {
    let total = 0n;
    for (const [j, value] of row)
      total = I32F32.saturatingAdd(total, I32F32.saturatingMul(vector[j] ?? 0n, value));
    return total;
  });
}
