import { I32F32 } from '@taokit/fixed';
import type { Cell, SparseMatrix, SparseRow } from './SparseMatrix.ts';

/**
 * Moving average `alpha * new + (1 - alpha) * old`: the pallet's `mat_ema_sparse`.
 *
 * Rows come out in uid order with their positive values; a uid that stands twice in a row counts twice; uids beyond the
 * number of rows are dropped.
 */
export function matEmaSparse(current: SparseMatrix, old: SparseMatrix, alpha: bigint): SparseMatrix {
  const oneMinusAlpha = I32F32.saturatingSub(I32F32.one, alpha);
  const columns = current.length;
  return current.map((row, i) => {
    if (row.length === 0 && old[i]?.length === 0) return [];
    const accumulated = new Array<bigint>(columns).fill(0n);
    accumulate(accumulated, row, alpha);
    accumulate(accumulated, old[i] ?? [], oneMinusAlpha);
    return positiveCells(accumulated);
  });
}

function accumulate(into: bigint[], row: SparseRow, factor: bigint): void {
  for (const [j, value] of row)
    if (j < into.length) into[j] = I32F32.saturatingAdd(into[j]!, I32F32.saturatingMul(factor, value));
}

function positiveCells(values: readonly bigint[]): SparseRow {
  const cells: Cell[] = [];
  values.forEach((value, j) => {
    if (value > 0n) cells.push([j, value]);
  });
  return cells;
}
