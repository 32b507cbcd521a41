import type { SparseMatrix } from './SparseMatrix.ts';
import { sum } from './sum.ts';

/** The (wrapping) sum of each row: the pallet's `row_sum_sparse`. */
export function rowSumSparse(matrix: SparseMatrix): bigint[] {
  return matrix.map((row) => sum(row.map(([, value]) => value)));
}
