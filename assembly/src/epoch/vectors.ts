/** Vectors of raw I32F32, one i64 per element: sums and `inplace_normalize`. */
import { safeDiv } from '../fixed/I32F32';

/** `iter().sum()`: wraps. */
export function sum(vector: usize, length: u32): i64 {
  let total: i64 = 0;
  const end = vector + ((<usize>length) << 3);
  for (let at = vector; at < end; at += 8) total += load<i64>(at);
  return total;
}

/** `inplace_normalize`. */
export function normalize(vector: usize, length: u32): void {
  normalizeUsingSum(vector, length, sum(vector, length));
}

/** `inplace_normalize_using_sum`: a zero sum changes nothing. */
export function normalizeUsingSum(vector: usize, length: u32, total: i64): void {
  if (total == 0) return;
  const end = vector + ((<usize>length) << 3);
  for (let at = vector; at < end; at += 8) {
    const value = load<i64>(at);
    if (value != 0) store<i64>(at, safeDiv(value, total));
  }
}
