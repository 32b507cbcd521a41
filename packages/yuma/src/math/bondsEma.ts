import { I32F32 } from '@taokit/fixed';
import type { Cell, SparseMatrix, SparseRow } from './matrix.ts';
import { clampValue } from './scalar.ts';

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

/**
 * Moving average with an alpha for every cell, clamped to [0, 1]: the pallet's `mat_ema_alpha_sparse`.
 *
 * It walks the entries of `current`: an old value without a current entry disappears. A uid that stands twice in an old row
 * counts with its last value.
 */
export function matEmaAlphaSparse(
  current: SparseMatrix,
  old: SparseMatrix,
  alphas: readonly (readonly bigint[])[],
): SparseMatrix {
  return current.map((row, i) => emaRow(row, old[i]!, alphas[i]!));
}

function emaRow(row: SparseRow, old: SparseRow, alphas: readonly bigint[]): SparseRow {
  const decayed = new Array<bigint>(alphas.length).fill(0n);
  for (const [j, value] of old)
    if (j < alphas.length)
      decayed[j] = I32F32.saturatingMul(I32F32.saturatingSub(I32F32.one, alphas[j]!), value);
  const cells: Cell[] = [];
  for (const [j, value] of row) {
    if (j >= alphas.length) continue;
    const added = I32F32.saturatingMul(alphas[j]!, value);
    const total = I32F32.saturatingAdd(decayed[j]!, added > 0n ? added : 0n);
    if (total > 0n) cells.push([j, clampValue(total, 0n, I32F32.one)]);
  }
  return cells;
}
