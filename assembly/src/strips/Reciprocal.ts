/**
 * Division by a column's constant, four columns at once: q = floor(d * 2^32 / c) = floor(d * F / 2^96) for d <= c, d <= 2^32
 * and F = ceil(2^128 / c), in four 32-bit words. F is too large by less than 1, so d * F / 2^96 by less than 2^-64, and the
 * exact quotient is at least 1 / c below the next integer: exact for c <= 2^64. For c <= 2^32 the lowest word may be left
 * out (F = ceil(2^96 / c), too large by less than 2^-32 <= 1 / c).
 */

/** Stores `words` words of the reciprocal of `c` < 2^48 for one lane: 4 of 2^128 / c, or 3 of 2^96 / c. 0 divides to 0. */
export function storeReciprocal(at: usize, c: u64, words: u32): void {
  let rest: u64 = c == 0 ? 0 : 1;
  for (let k: u32 = 0; k < words; k++) {
    const word = c == 0 ? 0 : nextWord(rest, c);
    store<u32>(at + (k << 4), <u32>word);
    // The remainder is below c, so it survives the wrapping.
    rest = (rest << 32) - word * c;
  }
  if (rest != 0) increment(at, words);
}

/** `rest * 2^32 / c` for `rest <= c`. */
function nextWord(rest: u64, c: u64): u64 {
  if (rest >> 32 == 0) return (rest << 32) / c;
  const high = (rest << 16) / c;
  return (high << 16) + (((rest << 16) - high * c) << 16) / c;
}

/** Rounds up. */
function increment(at: usize, words: u32): void {
  for (let k = words; k-- > 0; ) {
    const word = load<u32>(at + (k << 4)) + 1;
    store<u32>(at + (k << 4), word);
    if (word != 0) return;
  }
}

/** The quotient for c <= 2^32, modulo 2^32. */
// @ts-ignore: decorator
@inline
export function divide3(d: v128, f: usize): v128 {
  const f1 = v128.load(f, 16);
  const f2 = v128.load(f, 32);
  const low = i64x2.add(i64x2.extmul_low_i32x4_u(d, f1), i64x2.shr_u(i64x2.extmul_low_i32x4_u(d, f2), 32));
  const high = i64x2.add(i64x2.extmul_high_i32x4_u(d, f1), i64x2.shr_u(i64x2.extmul_high_i32x4_u(d, f2), 32));
  return i32x4.add(i32x4.mul(d, v128.load(f)), v128.shuffle<u32>(low, high, 1, 3, 5, 7));
}

/** The quotient for any c, modulo 2^32. */
// @ts-ignore: decorator
@inline
export function divide4(d: v128, f: usize): v128 {
  const f1 = v128.load(f, 16);
  const f2 = v128.load(f, 32);
  const f3 = v128.load(f, 48);
  let low = i64x2.add(i64x2.extmul_low_i32x4_u(d, f2), i64x2.shr_u(i64x2.extmul_low_i32x4_u(d, f3), 32));
  let high = i64x2.add(i64x2.extmul_high_i32x4_u(d, f2), i64x2.shr_u(i64x2.extmul_high_i32x4_u(d, f3), 32));
  low = i64x2.add(i64x2.extmul_low_i32x4_u(d, f1), i64x2.shr_u(low, 32));
  high = i64x2.add(i64x2.extmul_high_i32x4_u(d, f1), i64x2.shr_u(high, 32));
  return i32x4.add(i32x4.mul(d, v128.load(f)), v128.shuffle<u32>(low, high, 1, 3, 5, 7));
}
