/**
 * The series of `fixed/exp.ts` for eight exponents at once, in doubles: term = floor(floor(term * x) / i), which is
 * floor(term * x / i) as both divisors are whole.
 *
 * Exponents are below 8, so terms and their sum are integers below 2^53, exact as doubles. The factor 1 / i is taken so much too
 * small (between 2 and 6 units of 2^-53) that the product, after two roundings, is never above the true quotient and below it by
 * less than 2^-50 of it. Only where an integer lies in between is the floor wrong, and then the product is that close below an
 * integer. How close any came is kept in `doubt`, moved up by what its term allows: below 1 every floor is right.
 *
 * Quotients below 2^18 / i are 2^-32 / i or more below the next integer, unless they are one. With a factor as much too large
 * their floors are certain.
 */
import { TWO_32 } from './lanes';

const TWO_50: f64 = 1125899906842624;
const TWO_17: f64 = 131072;
/**
 * f64 x 2 each: 2^64, too small by 2^-51 of it, so that one rounding leaves a quotient too small by less than 2^-50; 2^32; and
 * what a quotient of up to 2^32 is then too small by at most, 2^-18.
 */
const CONSTANTS: usize = memory.data<u64>([
  0x43effffffffffffc, 0x43effffffffffffc, 0x41f0000000000000, 0x41f0000000000000, 0x3ed0000000000000, 0x3ed0000000000000,
]);

/** f64 of the factor 2^-32 / i and of what products may be too small by, for i up to 31. */
const FACTORS: usize = memory.data(32 * 16);
/** Behind the last factor whose floors may be wrong. */
let certain: usize = 0;
/** Behind the last factor that any exponent needs. */
let end: usize = 0;

/** At least 1 where a floor may be wrong. */
let doubt: v128 = f64x2(0, 0);

/** Prepares for exponents up to `most`, and no more than 8. */
export function prepareSeries(most: f64): void {
  const x = min(most, 8 * TWO_32) / TWO_32;
  let term = x * TWO_32;
  end = certain = FACTORS + 32;
  // A hundredth more than 1 could lose to rounding.
  for (let i: usize = 2; i < 32 && term > 0.99; i++) {
    term = (term * x) / <f64>i;
    // Twice what terms are then leaves them certain.
    const isCertain = term * <f64>i < TWO_17;
    store<f64>(end, (1 / TWO_32 / <f64>i) * (isCertain ? 1 + 0.5 / TWO_50 : 1 - 0.5 / TWO_50));
    store<f64>(end, (term + 1) / TWO_50, 8);
    end += 16;
    if (!isCertain) certain = end;
  }
}

/** `a`, `b`: four exponents each, f64. Leaves their sums in their place. */
export function series8(a: usize, b: usize): void {
  const a01 = v128.load(a);
  const a23 = v128.load(a, 16);
  const b01 = v128.load(b);
  const b23 = v128.load(b, 16);
  let termA01 = a01;
  let termA23 = a23;
  let termB01 = b01;
  let termB23 = b23;
  let sumA01 = f64x2.add(a01, f64x2.splat(TWO_32));
  let sumA23 = f64x2.add(a23, f64x2.splat(TWO_32));
  let sumB01 = f64x2.add(b01, f64x2.splat(TWO_32));
  let sumB23 = f64x2.add(b23, f64x2.splat(TWO_32));
  let worst = f64x2.splat(0);
  let factors = FACTORS + 32;
  for (; factors < certain; factors += 16) {
    const factor = v128.load_splat<u64>(factors);
    const qA01 = f64x2.mul(termA01, f64x2.mul(a01, factor));
    const qA23 = f64x2.mul(termA23, f64x2.mul(a23, factor));
    const qB01 = f64x2.mul(termB01, f64x2.mul(b01, factor));
    const qB23 = f64x2.mul(termB23, f64x2.mul(b23, factor));
    termA01 = f64x2.floor(qA01);
    termA23 = f64x2.floor(qA23);
    termB01 = f64x2.floor(qB01);
    termB23 = f64x2.floor(qB23);
    sumA01 = f64x2.add(sumA01, termA01);
    sumA23 = f64x2.add(sumA23, termA23);
    sumB01 = f64x2.add(sumB01, termB01);
    sumB23 = f64x2.add(sumB23, termB23);
    const nearest = f64x2.pmax(
      f64x2.pmax(f64x2.sub(qA01, termA01), f64x2.sub(qA23, termA23)),
      f64x2.pmax(f64x2.sub(qB01, termB01), f64x2.sub(qB23, termB23)),
    );
    worst = f64x2.pmax(worst, f64x2.add(nearest, v128.load_splat<u64>(factors, 8)));
  }
  for (; factors < end; factors += 16) {
    const factor = v128.load_splat<u64>(factors);
    termA01 = f64x2.floor(f64x2.mul(termA01, f64x2.mul(a01, factor)));
    termA23 = f64x2.floor(f64x2.mul(termA23, f64x2.mul(a23, factor)));
    termB01 = f64x2.floor(f64x2.mul(termB01, f64x2.mul(b01, factor)));
    termB23 = f64x2.floor(f64x2.mul(termB23, f64x2.mul(b23, factor)));
    sumA01 = f64x2.add(sumA01, termA01);
    sumA23 = f64x2.add(sumA23, termA23);
    sumB01 = f64x2.add(sumB01, termB01);
    sumB23 = f64x2.add(sumB23, termB23);
  }
  v128.store(a, sumA01);
  v128.store(a, sumA23, 16);
  v128.store(b, sumB01);
  v128.store(b, sumB23, 16);
  doubt = worst;
}

/** `1 / (1 + e^x)` of two series, those of negative x by the reciprocal of their sum; lanes without series raise no doubt. */
export function sigmoids(sums: v128, isNegative: v128, isCalm: v128): v128 {
  const two64 = v128.load(CONSTANTS);
  const inverse = f64x2.div(two64, sums);
  const inversePower = f64x2.floor(inverse);
  const power = v128.bitselect(inversePower, sums, isNegative);
  const quotient = f64x2.div(two64, f64x2.add(power, v128.load(CONSTANTS, 16)));
  const sigmoid = f64x2.floor(quotient);
  const nearest = f64x2.pmax(
    v128.and(f64x2.sub(inverse, inversePower), isNegative),
    f64x2.sub(quotient, sigmoid),
  );
  doubt = f64x2.pmax(doubt, v128.andnot(f64x2.add(nearest, v128.load(CONSTANTS, 32)), isCalm));
  return sigmoid;
}

/** Whether some floor since the last `series8` may be wrong. */
// @ts-ignore: decorator
@inline
export function isDoubtful(): bool {
  return v128.any_true(f64x2.ge(doubt, f64x2.splat(1)));
}
