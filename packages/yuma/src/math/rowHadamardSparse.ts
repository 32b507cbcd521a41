import { I32F32 } from '@taokit/fixed';
import type { SparseMatrix } from './SparseMatrix.ts';

/** Multiplies each row by its scale: the pallet's `row_hadamard_sparse`. */
export function rowHadamardSparse(matrix: SparseMatrix, scales: readonly bigint[]): SparseMatrix {
  return matrix.map((row, i) =>
    row.map(([j, value]) => [j, I32F32.saturatingMul(value, scales[i]!)] as const),
  );
}
