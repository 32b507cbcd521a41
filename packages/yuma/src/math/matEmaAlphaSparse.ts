import { I32F32 } from '@taokit/fixed';
import { clampValue } from './clampValue.ts';
import type { Cell, SparseMatrix, SparseRow } from './SparseMatrix.ts';

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
