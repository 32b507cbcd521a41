/**
 * Division by a column's constant c < 2^48, four columns at once, as Yuma3's sums of bonds need it: floor(d * 2^32 / c) for 32-bit
 * d <= c, all ones where that is 1.0.
 *
 * The quotient is taken in doubles, too small by less than 2^-50 of it, so by less than 2^-18. Its floor is right unless it is
 * that close below an integer; then the exact quotient may have reached it, and what is left of the dividend beyond one more c
 * is between -c / 2^18 and c / 2^18, which the sign of its low 32 bits tells.
 */
import { highDoubles, lowDoubles, packDoubles, TWO_32 } from './lanes';

/** Makes a factor so much too small that after three roundings it still is, and by less than 2^-50. */
const SMALLER: f64 = 1 - 4 / 9007199254740992;
const NEAR: f64 = 1 - 1 / 262144.0;

/** Bytes of four divisors, as a power of two: f64 x 4 factors, f64 x 2 of `NEAR`, u32 x 4 of c. */
export const DIVISOR_SHIFT: u32 = 6;

/** Stores the divisor of one lane. 0 divides to 0. */
export function storeDivisor(at: usize, lane: u32, c: u64): void {
  store<f64>(at + (lane << 3), c == 0 ? 0 : (TWO_32 / <f64>c) * SMALLER);
  store<f64>(at + ((lane & 1) << 3), NEAR, 32);
  store<u32>(at + (lane << 2), <u32>c, 48);
}

/** The quotient. */
// @ts-ignore: decorator
@inline
export function divideWide(d: v128, divisor: usize, words: v128, two52: v128, round: v128): v128 {
  const near = v128.load(divisor, 32);
  const low = f64x2.mul(lowDoubles(d, words, two52), v128.load(divisor));
  const high = f64x2.mul(highDoubles(d, words, two52), v128.load(divisor, 16));
  const lowFloor = f64x2.floor(low);
  const highFloor = f64x2.floor(high);
  const isNear = v128.shuffle<u32>(
    f64x2.gt(f64x2.sub(low, lowFloor), near),
    f64x2.gt(f64x2.sub(high, highFloor), near),
    0,
    2,
    4,
    6,
  );
  const quotient = packDoubles(lowFloor, highFloor, round);
  const beyond = i32x4.mul(i32x4.sub(quotient, i32x4.splat(-1)), v128.load(divisor, 48));
  const isShort = v128.andnot(isNear, i32x4.gt_s(beyond, i32x4.splat(0)));
  // One more, but not beyond all ones.
  return i32x4.max_u(quotient, i32x4.sub(quotient, isShort));
}
