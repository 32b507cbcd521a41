import { I32F32 } from '@taokit/fixed';
import type { SparseMatrix } from './matrix.ts';

/**
 * Lowers values above their column's threshold to it, and drops them where it is not positive: the pallet's
 * `col_clip_sparse`.
 */
export function colClipSparse(matrix: SparseMatrix, thresholds: readonly bigint[]): SparseMatrix {
  return matrix.map((row) =>
    row.flatMap((cell) => {
      const threshold = thresholds[cell[0]] ?? 0n;
      if (cell[1] <= threshold) return [cell];
      return threshold > 0n ? [[cell[0], threshold] as const] : [];
    }),
  );
}

/**
 * Divides each column by its (saturating) sum; a column that sums to 0 stays. The pallet's `inplace_col_normalize_sparse`.
 *
 * Entries of uids beyond `columns` stay as they are.
 */
export function colNormalizeSparse(matrix: SparseMatrix, columns: number): SparseMatrix {
  const colSum = new Array<bigint>(columns).fill(0n);
  for (const row of matrix)
    for (const [j, value] of row) if (j < columns) colSum[j] = I32F32.saturatingAdd(colSum[j]!, value);
  return divideColumns(matrix, colSum);
}

/** Divides each column by its largest value, which becomes 1: the pallet's `inplace_col_max_upscale_sparse`. */
export function colMaxUpscaleSparse(matrix: SparseMatrix, columns: number): SparseMatrix {
  const colMax = new Array<bigint>(columns).fill(0n);
  for (const row of matrix)
    for (const [j, value] of row) if (j < columns && colMax[j]! < value) colMax[j] = value;
  return divideColumns(matrix, colMax);
}

/** Multiplies each column by its value, dropping products of 0: the pallet's `mat_vec_mul_sparse`. */
export function matVecMulSparse(matrix: SparseMatrix, vector: readonly bigint[]): SparseMatrix {
  return matrix.map((row) =>
    row.flatMap(([j, value]) => {
      const product = I32F32.saturatingMul(value, vector[j] ?? 0n);
      return product === 0n ? [] : [[j, product] as const];
    }),
  );
}

/** Divides each column by its divisor; a column whose divisor is 0 or missing stays. */
function divideColumns(matrix: SparseMatrix, divisors: readonly bigint[]): SparseMatrix {
  return matrix.map((row) =>
    row.map((cell) => {
      const divisor = divisors[cell[0]] ?? 0n;
      return divisor === 0n ? cell : ([cell[0], I32F32.safeDiv(cell[1], divisor)] as const);
    }),
  );
}
