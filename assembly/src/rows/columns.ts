/** `inplace_col_normalize_sparse` and `inplace_col_max_upscale_sparse`: each entry over its column's sum or maximum. */
import { add, safeDiv } from '../fixed/I32F32';
import { n, takeZeroed } from '../memory';
import { SparseRows } from './SparseRows';

/** Sum of every column; entries of uids beyond the subnet have none. */
export function columnSums(matrix: SparseRows): usize {
  const sums = takeZeroed(n, 3);
  for (let k: u32 = 0; k < matrix.count; k++) {
    const j = matrix.uid(k);
    if (j < n) store<i64>(sums + (j << 3), add(load<i64>(sums + (j << 3)), matrix.value(k)));
  }
  return sums;
}

/** Maximum of every column, at least 0. */
export function columnMaxima(matrix: SparseRows): usize {
  const maxima = takeZeroed(n, 3);
  for (let k: u32 = 0; k < matrix.count; k++) {
    const j = matrix.uid(k);
    if (j < n) store<i64>(maxima + (j << 3), max(load<i64>(maxima + (j << 3)), matrix.value(k)));
  }
  return maxima;
}

/** Divides in place; a column whose divisor is 0 stays. */
export function divideColumns(matrix: SparseRows, divisors: usize): void {
  for (let k: u32 = 0; k < matrix.count; k++)
    matrix.setValue(k, overColumn(matrix.value(k), matrix.uid(k), divisors));
}

/** `value` over the divisor of column `j`. */
export function overColumn(value: i64, j: u32, divisors: usize): i64 {
  const divisor = j < n ? load<i64>(divisors + (j << 3)) : 0;
  return divisor == 0 ? value : safeDiv(value, divisor);
}
