import { I32F32 } from '@taokit/fixed';
import { divideColumns } from './divideColumns.ts';
import type { SparseMatrix } from './SparseMatrix.ts';

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
