/** `mat_ema_sparse`: alpha x new + (1 - alpha) x old, row by row in uid order, what is not positive dropped. */
import { add, mul, ONE, sub } from '../fixed/I32F32';
import { n, takeZeroed } from '../memory';
import { OLD } from './oldBonds';
import { header, SparseRows } from './SparseRows';
import { FOR_BONDS } from './weightsForBonds';

/** The new bonds. */
export const EMA: SparseRows = header(memory.data(16));

export function emaBonds(alpha: i64): void {
  EMA.begin(FOR_BONDS.count + OLD.count);
  const row = takeZeroed(n, 3);
  for (let i: u32 = 0; i < n; i++) {
    accumulate(row, FOR_BONDS, i, alpha);
    accumulate(row, OLD, i, sub(ONE, alpha));
    if (FOR_BONDS.start(i) != FOR_BONDS.end(i) || OLD.start(i) != OLD.end(i)) emit(row);
    EMA.endRow(i);
  }
}

function accumulate(row: usize, matrix: SparseRows, i: u32, factor: i64): void {
  for (let k = matrix.start(i), end = matrix.end(i); k < end; k++) {
    const j = matrix.uid(k);
    const at = row + (j << 3);
    if (j < n) store<i64>(at, add(load<i64>(at), mul(factor, matrix.value(k))));
  }
}

/** Moves the row into the matrix and clears it. */
function emit(row: usize): void {
  for (let j: u32 = 0; j < n; j++) {
    const value = load<i64>(row + (j << 3));
    if (value > 0) EMA.push(j, value);
    store<i64>(row + (j << 3), 0);
  }
}
