import { I32F32 } from '@taokit/fixed';
import type { SparseRows } from '../SparseRows.ts';

/** One entry of a row: the column's uid and raw I32F32 bits. */
export type Cell = readonly [uid: number, value: bigint];

/** A row of a sparse matrix, in storage order: not necessarily sorted, a uid may stand in it twice. */
export type SparseRow = readonly Cell[];

/** A sparse matrix: one row per uid, the pallet's `Vec<Vec<(u16, I32F32)>>`. */
export type SparseMatrix = readonly SparseRow[];

/** The stored rows, every u16 value as that integer in I32F32. */
export function sparseMatrixFrom({ rowOffsets, uids, values }: SparseRows): SparseMatrix {
  return Array.from({ length: rowOffsets.length - 1 }, (_, i) => {
    const row: Cell[] = [];
    for (let at = rowOffsets[i]!; at < rowOffsets[i + 1]!; at++)
      row.push([uids[at]!, I32F32.saturatingFromInt(BigInt(values[at]!))]);
    return row;
  });
}

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

/**
 * `a + ratio * (b - a)` cell by cell, each product floored: the pallet's `interpolate_sparse`.
 *
 * A ratio of exactly 0 or 1 returns `a` or `b` with its order of entries; otherwise rows come out in uid order with their
 * positive values.
 */
export function interpolateSparse(
  a: SparseMatrix,
  b: SparseMatrix,
  columns: number,
  ratio: bigint,
): SparseMatrix {
  if (ratio === 0n) return a;
  if (ratio === I32F32.one) return b;
  return a.map((row, i) => interpolateRow(densify(row, columns), densify(b[i]!, columns), ratio));
}

function interpolateRow(a: readonly bigint[], b: readonly bigint[], ratio: bigint): SparseRow {
  const cells: Cell[] = [];
  a.forEach((from, j) => {
    const step = I32F32.saturatingMul(ratio, I32F32.saturatingSub(b[j]!, from));
    const value = I32F32.saturatingAdd(from, step);
    if (value > 0n) cells.push([j, value]);
  });
  return cells;
}

/** One value per column; of a uid that stands twice, the last. */
function densify(row: SparseRow, columns: number): bigint[] {
  const dense = new Array<bigint>(columns).fill(0n);
  for (const [j, value] of row) if (j < columns) dense[j] = value;
  return dense;
}
