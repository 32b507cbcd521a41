/**
 * Division by a column's constant c <= 2^32, four columns at once, where sums are proportions below 2^32 as in classic:
 * q = floor(d * 2^32 / c) = floor(d * F / 2^64) for d <= c and F = ceil(2^96 / c), in three 32-bit words. F is too large by less
 * than 1, so d * F / 2^64 by less than 2^-32, and the exact quotient is at least 1 / c >= 2^-32 below the next integer.
 */

/** Words of a reciprocal: u32 x 4 each. */
const WORDS: usize = 3;
/** Bytes of four reciprocals, as a power of two. */
export const RECIPROCAL_SHIFT: u32 = 6;

/** Stores the reciprocal of `c` for one lane. 0 divides to 0. */
export function storeReciprocal(at: usize, c: u64): void {
  let rest: u64 = c == 0 ? 0 : 1;
  for (let word: usize = 0; word < WORDS << 4; word += 16) {
    const quotient = c == 0 ? 0 : (rest << 32) / c;
    store<u32>(at + word, <u32>quotient);
    // The remainder is below c, so it survives the wrapping.
    rest = (rest << 32) - quotient * c;
  }
  if (rest != 0) increment(at);
}

/** Rounds up. */
function increment(at: usize): void {
  for (let word: usize = 48; word > 0; ) {
    word -= 16;
    const next = load<u32>(at + word) + 1;
    store<u32>(at + word, next);
    if (next != 0) return;
  }
}

/** The quotient, modulo 2^32. */
// @ts-ignore: decorator
@inline
export function divide(d: v128, f: usize): v128 {
  const f1 = v128.load(f, 16);
  const f2 = v128.load(f, 32);
  const low = i64x2.add(i64x2.extmul_low_i32x4_u(d, f1), i64x2.shr_u(i64x2.extmul_low_i32x4_u(d, f2), 32));
  const high = i64x2.add(i64x2.extmul_high_i32x4_u(d, f1), i64x2.shr_u(i64x2.extmul_high_i32x4_u(d, f2), 32));
  return i32x4.add(i32x4.mul(d, v128.load(f)), v128.shuffle<u32>(low, high, 1, 3, 5, 7));
}
