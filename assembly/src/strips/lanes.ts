/**
 * Arithmetic on four proportions at once, one u32 per lane.
 *
 * A proportion needs 33 bits for 1.0, which is routine. Where all ones can mean nothing else it stands for 1.0, and
 * products give back the unit that all ones lacks. Each caller says why all ones can mean nothing else there.
 */

/** 1.0 among doubles that hold raw I32F32. */
export const TWO_32: f64 = 4294967296;

/** `floor(a * b / 2^32)` of each lane, all ones taken as they are. */
// @ts-ignore: decorator
@inline
export function mulHigh(a: v128, b: v128): v128 {
  return v128.shuffle<u32>(i64x2.extmul_low_i32x4_u(a, b), i64x2.extmul_high_i32x4_u(a, b), 1, 3, 5, 7);
}

/** `floor(factor * x)` with all ones in `x` for 1.0; the factor is above 0 and below 1. */
// @ts-ignore: decorator
@inline
export function scale(factor: v128, x: v128): v128 {
  // factor * (2^32 - 1) / 2^32 floors to factor - 1.
  return i32x4.sub(mulHigh(factor, x), isOne(x));
}

/** All ones in the lanes that hold 1.0. */
// @ts-ignore: decorator
@inline
export function isOne(x: v128): v128 {
  return i32x4.eq(x, i32x4.splat(-1));
}

/** Adds four lanes to two 64-bit sums; `words` are `lowWords`. */
// @ts-ignore: decorator
@inline
export function addWide(sums: v128, x: v128, words: v128): v128 {
  return i64x2.add(i64x2.add(sums, i64x2.shr_u(x, 32)), v128.and(x, words));
}

/** `fixed_proportion_to_u16`: `floor(x * 65535 / 2^32)`; x * 65535 = x * 2^16 - x, which may borrow. */
// @ts-ignore: decorator
@inline
export function toU16Lanes(x: v128): v128 {
  const borrow = i32x4.lt_u(i32x4.shl(x, 16), x);
  return v128.or(i32x4.add(i32x4.shr_u(x, 16), borrow), i32x4.shr_u(isOne(x), 16));
}

/** Four stored proportions: b / 65535 is b * 65537, and all ones for 65535. */
// @ts-ignore: decorator
@inline
export function loadProportions(stored: usize): v128 {
  const values = v128.load_ext<u16>(stored);
  return v128.or(values, i32x4.shl(values, 16));
}

/** Stores four lanes below 65536 as u16. */
// @ts-ignore: decorator
@inline
export function storeU16Lanes(at: usize, x: v128): void {
  v128.store_lane<u64>(at, i16x8.narrow_i32x4_u(x, x), 0);
}

/**
 * Constants in memory: the engine keeps what a loop's preamble has loaded in a register, but makes every literal anew in every
 * turn, in three instructions.
 */
const CONSTANTS: usize = memory.data<u64>([
  0x4338000000000000, 0x4338000000000000, 0x4330000043300000, 0x4330000043300000, 0x4330000000000000, 0x4330000000000000,
  0x00000000ffffffff, 0x00000000ffffffff,
]);

/** The low words of two 64-bit lanes: what a fraction of 32 bits comes to at most. */
// @ts-ignore: decorator
@inline
export function lowWords(): v128 {
  return v128.load(CONSTANTS, 48);
}

/** 1.5 x 2^52: adding it to a small double rounds that to an integer, which then stands in the low 32 bits. */
// @ts-ignore: decorator
@inline
export function rounder(): v128 {
  return v128.load(CONSTANTS);
}

/** The high words of 2^52: in front of 32 bits they make a double of 2^52 and them. */
// @ts-ignore: decorator
@inline
export function highWords(): v128 {
  return v128.load(CONSTANTS, 16);
}

/** 2^52. */
// @ts-ignore: decorator
@inline
export function twoTo52(): v128 {
  return v128.load(CONSTANTS, 32);
}

/** The first two of four lanes as doubles. */
// @ts-ignore: decorator
@inline
export function lowDoubles(x: v128, words: v128, two52: v128): v128 {
  return f64x2.sub(v128.shuffle<u32>(x, words, 0, 4, 1, 5), two52);
}

/** The last two of four lanes as doubles. */
// @ts-ignore: decorator
@inline
export function highDoubles(x: v128, words: v128, two52: v128): v128 {
  return f64x2.sub(v128.shuffle<u32>(x, words, 2, 6, 3, 7), two52);
}

/** Four doubles from 0 to 2^32 as lanes, rounded to integers; 2^32 becomes 0. */
// @ts-ignore: decorator
@inline
export function packDoubles(low: v128, high: v128, round: v128): v128 {
  return v128.shuffle<u32>(f64x2.add(low, round), f64x2.add(high, round), 0, 2, 4, 6);
}

/**
 * `floor(x * 2^32 / total)` for `x <= 65535`, in doubles: with `scaleBy` = 2^32 / total and `shift` = 0.5 / total - 0.5.
 * The exact quotient ends in k / total; moved up by half a step and down by one half it is at least half a step, 0.5 / total,
 * away from where rounding turns, and three roundings of a number below 2^32 * x / total miss by less than 0.1 / total.
 * x = total gives 2^32, that is 0.
 */
// @ts-ignore: decorator
@inline
export function quotientOfU16(
  x: v128,
  scaleLow: v128,
  scaleHigh: v128,
  shiftLow: v128,
  shiftHigh: v128,
  round: v128,
): v128 {
  const low = f64x2.convert_low_i32x4_s(x);
  const high = f64x2.convert_low_i32x4_s(v128.shuffle<u32>(x, x, 2, 3, 2, 3));
  return packDoubles(
    f64x2.add(f64x2.mul(low, scaleLow), shiftLow),
    f64x2.add(f64x2.mul(high, scaleHigh), shiftHigh),
    round,
  );
}
