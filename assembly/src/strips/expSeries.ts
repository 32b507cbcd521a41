/**
 * The series of `fixed/exp.ts` for four exponents at once, each below 8: the same terms, multiplied, floored, divided, floored.
 * A product is then below 2^44, so it is exact as a double, and the division by i is `quotientOfU16`'s: moved up by half a step
 * and down by one half, the quotient is 0.5 / i away from where rounding turns, and three roundings miss by less than 2^-8 / i.
 */

/** Bits of 2^52 and of 1.5 x 2^52: integers in a double's low bits. */
const INTEGER: i64 = 0x4330000000000000;
const ROUND: i64 = 0x4338000000000000;

/** f64 of 1 / i and 0.5 / i - 0.5, for i up to 31, filled at first use. */
const FACTORS: usize = memory.data(32 * 16);

export function prepareSeries(): void {
  for (let i: usize = 2; i < 32; i++) {
    store<f64>(FACTORS + (i << 4), 1 / <f64>i);
    store<f64>(FACTORS + (i << 4), 0.5 / <f64>i - 0.5, 8);
  }
}

/** `x`: low words u32 x 4, then high words. Leaves the four sums, u64, in their place. */
export function series4(x: usize): void {
  const xLow = v128.load(x);
  const xHigh = v128.load(x, 16);
  let low = xLow;
  let high = xHigh;
  const one = i64x2.splat(0x100000000);
  let sum01 = i64x2.add(one, v128.shuffle<u32>(xLow, xHigh, 0, 4, 1, 5));
  let sum23 = i64x2.add(one, v128.shuffle<u32>(xLow, xHigh, 2, 6, 3, 7));
  for (let i: usize = 2; i < 32; i++) {
    const scaleBy = v128.load_splat<u64>(FACTORS + (i << 4));
    const shift = v128.load_splat<u64>(FACTORS + (i << 4), 8);
    const term01 = divided(
      i64x2.add(
        i64x2.add(i64x2.extmul_low_i32x4_u(high, xLow), i64x2.extmul_low_i32x4_u(low, xHigh)),
        i64x2.add(
          i64x2.shr_u(i64x2.extmul_low_i32x4_u(low, xLow), 32),
          i64x2.shl(i64x2.extmul_low_i32x4_u(high, xHigh), 32),
        ),
      ),
      scaleBy,
      shift,
    );
    const term23 = divided(
      i64x2.add(
        i64x2.add(i64x2.extmul_high_i32x4_u(high, xLow), i64x2.extmul_high_i32x4_u(low, xHigh)),
        i64x2.add(
          i64x2.shr_u(i64x2.extmul_high_i32x4_u(low, xLow), 32),
          i64x2.shl(i64x2.extmul_high_i32x4_u(high, xHigh), 32),
        ),
      ),
      scaleBy,
      shift,
    );
    if (!v128.any_true(v128.or(term01, term23))) break;
    sum01 = i64x2.add(sum01, term01);
    sum23 = i64x2.add(sum23, term23);
    low = v128.shuffle<u32>(term01, term23, 0, 2, 4, 6);
    high = v128.shuffle<u32>(term01, term23, 1, 3, 5, 7);
  }
  v128.store(x, sum01);
  v128.store(x, sum23, 16);
}

/** Two products over i. */
// @ts-ignore: decorator
@inline
function divided(products: v128, scaleBy: v128, shift: v128): v128 {
  const exact = f64x2.sub(v128.or(products, i64x2.splat(INTEGER)), f64x2.splat(4503599627370496));
  const rounded = f64x2.add(f64x2.add(f64x2.mul(exact, scaleBy), shift), f64x2.splat(6755399441055744));
  return i64x2.sub(rounded, i64x2.splat(ROUND));
}
