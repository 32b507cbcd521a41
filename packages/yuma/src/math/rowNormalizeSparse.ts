import { I32F32 } from '@taokit/fixed';
import type { SparseMatrix } from './SparseMatrix.ts';
import { sum } from './sum.ts';

/** Divides each row by its sum; a row whose sum is not positive stays. The pallet's `inplace_row_normalize_sparse`. */
export function rowNormalizeSparse(matrix: SparseMatrix): SparseMatrix {
  return matrix.map((row) => {
    const rowSum = sum(row.map(([, value]) => value));
    if (rowSum <= 0n) return row;
    return row.map(([j, value]) => [j, I32F32.safeDiv(value, rowSum)] as const);
  });
}
