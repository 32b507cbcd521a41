/**
 * `exp_safe` of `epoch/math.rs` over `exp` of substrate-fixed: Taylor terms up to i = 31, each multiplied, then divided,
 * both truncated; the reciprocal for negative numbers. Clamped to +-20 no step can leave the range, so nothing is checked.
 */
import { clamp, ONE } from './I32F32';
import { LOW, magnitude } from './wide';

/** e as the library has it: 23 fraction bits. */
const SHORT_E: i64 = 11674931200;

const LIMIT: i64 = 20 << 32;

export function expSafe(x: i64): i64 {
  if (x == 0) return ONE;
  if (x == ONE) return SHORT_E;
  const bounded = clamp(x, -LIMIT, LIMIT);
  const power = series(magnitude(bounded));
  return bounded < 0 ? reciprocal(power) : power;
}

/** `1 / b` for b >= 1: 2^64 / b, which differs from (2^64 - 1) / b only where b divides 2^64. */
export function reciprocal(b: i64): i64 {
  return <i64>(u64.MAX_VALUE / <u64>b) + i64((b & (b - 1)) == 0);
}

/** `1 + x + x^2/2! + ...`. A term that reached 0 stays 0, so the rest of the series may be left out. */
function series(x: u64): i64 {
  const whole = x >> 32;
  const fraction = x & LOW;
  let sum: u64 = <u64>ONE + x;
  let term = x;
  for (let i: u64 = 2; i < 32 && term != 0; i++) {
    // term < 2^58, whole <= 20: the floored product fits a word, in three partial products.
    term = (term * whole + (term >> 32) * fraction + (((term & LOW) * fraction) >> 32)) / i;
    sum += term;
  }
  return <i64>sum;
}
