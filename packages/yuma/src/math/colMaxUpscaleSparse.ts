import { divideColumns } from './divideColumns.ts';
import type { SparseMatrix } from './SparseMatrix.ts';

/** Divides each column by its largest value, which becomes 1: the pallet's `inplace_col_max_upscale_sparse`. */
export function colMaxUpscaleSparse(matrix: SparseMatrix, columns: number): SparseMatrix {
  const colMax = new Array<bigint>(columns).fill(0n);
  for (const row of matrix)
    for (const [j, value] of row) if (j < columns && colMax[j]! < value) colMax[j] = value;
  return divideColumns(matrix, colMax);
}
