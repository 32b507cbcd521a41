import type { SparseMatrix } from './SparseMatrix.ts';

/** Empties the rows of masked uids; a uid beyond the mask is masked. The pallet's `mask_rows_sparse`. */
export function maskRowsSparse(mask: readonly boolean[], matrix: SparseMatrix): SparseMatrix {
  return matrix.map((row, i) => ((mask[i] ?? true) ? [] : row));
}

/** Drops the diagonal, except that of one uid: the pallet's `mask_diag_sparse` and `mask_diag_sparse_except_index`. */
export function maskDiagSparse(matrix: SparseMatrix, exceptUid: number | null): SparseMatrix {
  return matrix.map((row, i) => (i === exceptUid ? row : row.filter(([j]) => j !== i)));
}

/** Drops every entry (i, j) for which `isMasked` holds: the pallet's `vec_mask_sparse_matrix` and its scalar form. */
export function maskCellsSparse(
  matrix: SparseMatrix,
  isMasked: (i: number, j: number) => boolean,
): SparseMatrix {
  return matrix.map((row, i) => row.filter(([j]) => !isMasked(i, j)));
}
