/**
 * The series of `fixed/exp.ts` for eight exponents at once, each below 8: the same terms, multiplied, floored, divided, floored.
 * A product is then below 2^44, so it is exact as a double, and the division by i is `quotientOfU16`'s: moved up by half a step
 * and down by one half, the quotient is 0.5 / i away from where rounding turns, and three roundings miss by less than 2^-8 / i.
 * Every term waits for the one before; two groups of four fill each other's waits.
 */

/** Bits of 2^52 and of 1.5 x 2^52: integers in a double's low bits. */
const INTEGER: i64 = 0x4330000000000000;
const ROUND: i64 = 0x4338000000000000;
const TWO_52: f64 = 4503599627370496;
const TWO_64: f64 = 4294967296.0 * 4294967296.0;
const ONES: i64 = 0x100000000;

/** f64 of 1 / i and 0.5 / i - 0.5, for i up to 31, filled at first use. */
const FACTORS: usize = memory.data(32 * 16);

export function prepareSeries(): void {
  for (let i: usize = 2; i < 32; i++) {
    store<f64>(FACTORS + (i << 4), 1 / <f64>i);
    store<f64>(FACTORS + (i << 4), 0.5 / <f64>i - 0.5, 8);
  }
}

/** `a`, `b`: low words u32 x 4, then high words, of four exponents each. Leaves their sums, u64, in their place. */
export function series8(a: usize, b: usize): void {
  const aLow = v128.load(a);
  const aHigh = v128.load(a, 16);
  const bLow = v128.load(b);
  const bHigh = v128.load(b, 16);
  const one = i64x2.splat(ONES);
  let a01 = i64x2.add(one, v128.shuffle<u32>(aLow, aHigh, 0, 4, 1, 5));
  let a23 = i64x2.add(one, v128.shuffle<u32>(aLow, aHigh, 2, 6, 3, 7));
  let b01 = i64x2.add(one, v128.shuffle<u32>(bLow, bHigh, 0, 4, 1, 5));
  let b23 = i64x2.add(one, v128.shuffle<u32>(bLow, bHigh, 2, 6, 3, 7));
  let lowA = aLow;
  let highA = aHigh;
  let lowB = bLow;
  let highB = bHigh;
  for (let factors = FACTORS + 32; factors < FACTORS + 512; factors += 16) {
    const termA01 = nextLow(lowA, highA, aLow, aHigh, factors);
    const termA23 = nextHigh(lowA, highA, aLow, aHigh, factors);
    a01 = i64x2.add(a01, termA01);
    a23 = i64x2.add(a23, termA23);
    lowA = v128.shuffle<u32>(termA01, termA23, 0, 2, 4, 6);
    highA = v128.shuffle<u32>(termA01, termA23, 1, 3, 5, 7);
    const termB01 = nextLow(lowB, highB, bLow, bHigh, factors);
    const termB23 = nextHigh(lowB, highB, bLow, bHigh, factors);
    b01 = i64x2.add(b01, termB01);
    b23 = i64x2.add(b23, termB23);
    lowB = v128.shuffle<u32>(termB01, termB23, 0, 2, 4, 6);
    highB = v128.shuffle<u32>(termB01, termB23, 1, 3, 5, 7);
    // A term of 0 stays 0.
    if (!v128.any_true(v128.or(v128.or(lowA, highA), v128.or(lowB, highB)))) break;
  }
  v128.store(a, a01);
  v128.store(a, a23, 16);
  v128.store(b, b01);
  v128.store(b, b23, 16);
}

/** `floor(2^64 / x)` of two numbers from 2^32 to below 2^52: the nearest number, one less where that is too large. */
export function reciprocals(x: v128): v128 {
  const quotient = f64x2.div(f64x2.splat(TWO_64), toDoubles(x));
  const nearest = i64x2.sub(f64x2.add(quotient, f64x2.splat(TWO_52)), i64x2.splat(INTEGER));
  // What is left of 2^64, which wraps to 0, is less than x either way.
  const rest = i64x2.neg(i64x2.mul(nearest, x));
  return i64x2.add(nearest, i64x2.lt_s(rest, i64x2.splat(0)));
}

/** The next terms of the first two exponents. */
// @ts-ignore: decorator
@inline
function nextLow(low: v128, high: v128, xLow: v128, xHigh: v128, factors: usize): v128 {
  return divided(
    i64x2.add(
      i64x2.add(i64x2.extmul_low_i32x4_u(high, xLow), i64x2.extmul_low_i32x4_u(low, xHigh)),
      i64x2.add(
        i64x2.shr_u(i64x2.extmul_low_i32x4_u(low, xLow), 32),
        i64x2.shl(i64x2.extmul_low_i32x4_u(high, xHigh), 32),
      ),
    ),
    factors,
  );
}

/** The next terms of the last two. */
// @ts-ignore: decorator
@inline
function nextHigh(low: v128, high: v128, xLow: v128, xHigh: v128, factors: usize): v128 {
  return divided(
    i64x2.add(
      i64x2.add(i64x2.extmul_high_i32x4_u(high, xLow), i64x2.extmul_high_i32x4_u(low, xHigh)),
      i64x2.add(
        i64x2.shr_u(i64x2.extmul_high_i32x4_u(low, xLow), 32),
        i64x2.shl(i64x2.extmul_high_i32x4_u(high, xHigh), 32),
      ),
    ),
    factors,
  );
}

/** Two products over i. */
// @ts-ignore: decorator
@inline
function divided(products: v128, factors: usize): v128 {
  const scaled = f64x2.mul(toDoubles(products), v128.load_splat<u64>(factors));
  const rounded = f64x2.add(f64x2.add(scaled, v128.load_splat<u64>(factors, 8)), f64x2.splat(6755399441055744));
  return i64x2.sub(rounded, i64x2.splat(ROUND));
}

/** Two numbers below 2^52. */
// @ts-ignore: decorator
@inline
function toDoubles(x: v128): v128 {
  return f64x2.sub(v128.or(x, i64x2.splat(INTEGER)), f64x2.splat(TWO_52));
}
