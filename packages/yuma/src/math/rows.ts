import { I32F32 } from '@taokit/fixed';
import type { SparseMatrix } from './matrix.ts';
import { sum } from './vector.ts';

/** Divides each row by its sum; a row whose sum is not positive stays. The pallet's `inplace_row_normalize_sparse`. */
export function rowNormalizeSparse(matrix: SparseMatrix): SparseMatrix {
  return matrix.map((row) => {
    const rowSum = sum(row.map(([, value]) => value));
    if (rowSum <= 0n) return row;
    return row.map(([j, value]) => [j, I32F32.safeDiv(value, rowSum)] as const);
  });
}

/** The (wrapping) sum of each row: the pallet's `row_sum_sparse`. */
export function rowSumSparse(matrix: SparseMatrix): bigint[] {
  return matrix.map((row) => sum(row.map(([, value]) => value)));
}

/** Multiplies each row by its scale: the pallet's `row_hadamard_sparse`. */
export function rowHadamardSparse(matrix: SparseMatrix, scales: readonly bigint[]): SparseMatrix {
  return matrix.map((row, i) =>
    row.map(([j, value]) => [j, I32F32.saturatingMul(value, scales[i]!)] as const),
  );
}
