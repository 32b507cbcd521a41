import type { SparseMatrix } from './SparseMatrix.ts';

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
