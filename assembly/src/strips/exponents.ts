/**
 * `exponentOf` of two cells at once, in doubles: the factor times the difference less a half, floored. In two products of at most
 * 52 bits: neither is rounded, nor is the second with the fraction of the first.
 */
import { TWO_32 } from './lanes';

/** f64: the factor of the exponent in multiples of 2^-12, and the rest. */
const FACTORS: usize = memory.data(16);

/** Prepares for a factor, raw I32F32, of at most 2^9. */
export function prepareExponents(factor: i64): void {
  const rest = factor & 0xfffff;
  store<f64>(FACTORS, <f64>(factor - rest) / TWO_32);
  store<f64>(FACTORS, <f64>rest / TWO_32, 8);
}

/** The exponents of two differences less a half, raw I32F32 from -2^31 to below 2^31. */
// @ts-ignore: decorator
@inline
export function exponents(centred: v128): v128 {
  const main = f64x2.mul(centred, v128.load_splat<u64>(FACTORS));
  const whole = f64x2.floor(main);
  const rest = f64x2.mul(centred, v128.load_splat<u64>(FACTORS, 8));
  return f64x2.add(whole, f64x2.floor(f64x2.add(rest, f64x2.sub(main, whole))));
}
