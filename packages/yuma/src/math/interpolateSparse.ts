import { I32F32 } from '@taokit/fixed';
import type { Cell, SparseMatrix, SparseRow } from './SparseMatrix.ts';

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
