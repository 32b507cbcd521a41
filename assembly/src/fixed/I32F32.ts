/**
 * The chain's I32F32: an i64 with 32 fraction bits. Products floor, quotients truncate toward zero, everything
 * saturates. `overflow` says whether the last `mul` or `div` had to.
 */
import { LOW, magnitude, mulHigh, mulWide } from './wide';

export const ONE: i64 = 0x100000000;

/** Whether the last `mul` or `div` left the type's range. */
export let overflow: bool = false;

/** `saturating_add`. */
export function add(a: i64, b: i64): i64 {
  const sum = a + b;
  return ((a ^ sum) & (b ^ sum)) < 0 ? saturated(a < 0) : sum;
}

/** `saturating_sub`. */
export function sub(a: i64, b: i64): i64 {
  const difference = a - b;
  return ((a ^ b) & (a ^ difference)) < 0 ? saturated(a < 0) : difference;
}

/** `saturating_mul`: the 128-bit product, floored. */
export function mul(a: i64, b: i64): i64 {
  overflow = false;
  if (<u64>(a | b) >> 32 == 0) return <i64>((<u64>a * <u64>b) >> 32);
  const negative = (a ^ b) < 0;
  const low = mulWide(magnitude(a), magnitude(b));
  const high = mulHigh;
  const floored = (high << 32) | (low >> 32);
  if (high >> 31 == 0) return negative ? -(<i64>(floored + u64((low & LOW) != 0))) : <i64>floored;
  overflow = !(negative && floored == 1 << 63 && high == 1 << 31 && (low & LOW) == 0);
  return saturated(negative);
}

/** `saturating_div`, toward zero; the divisor is not 0. */
export function div(a: i64, b: i64): i64 {
  const negative = (a ^ b) < 0;
  const dividend = magnitude(a);
  const divisor = magnitude(b);
  overflow = false;
  if (dividend >> 31 == 0) return sign((dividend << 32) / divisor, negative);
  const whole = dividend / divisor;
  if (whole >> 31 != 0) {
    const fraction = fractionBits(dividend % divisor, divisor);
    overflow = !(negative && whole == 1 << 31 && fraction == 0);
    return saturated(negative);
  }
  return sign((whole << 32) | fractionBits(dividend % divisor, divisor), negative);
}

/** `safe_div`: 0 where the divisor is 0 and where the quotient leaves the range. */
export function safeDiv(a: i64, b: i64): i64 {
  if (a == 0 || b == 0) return 0;
  const quotient = div(a, b);
  return overflow ? 0 : quotient;
}

/** `saturating_to_num::<u16>`: floored, never below 0. */
export function toU16(a: i64): u16 {
  if (a <= 0) return 0;
  const whole = a >> 32;
  return whole > 65535 ? 65535 : <u16>whole;
}

/** `fixed_proportion_to_u16`: times 65535, floored; from 1.0 on it saturates. */
export function proportionToU16(a: i64): u16 {
  return a <= 0 ? 0 : a >= ONE ? 65535 : <u16>((<u64>a * 65535) >> 32);
}

/** `u16_proportion_to_fixed`: `u / 65535`. 2^32 = 65535 * 65537 + 1, so only 65535 itself gains the last bit. */
export function u16Proportion(u: u64): i64 {
  return <i64>(u * 65537 + u64(u == 65535));
}

/** `clamp_value`: the lower bound wins when the bounds are inverted. */
export function clamp(value: i64, low: i64, high: i64): i64 {
  return max(min(value, high), low);
}

/** The first 32 bits after the point of `remainder / divisor`, for `remainder < divisor <= 2^63`. */
export function fractionBits(remainder: u64, divisor: u64): u64 {
  if (remainder >> 32 == 0) return (remainder << 32) / divisor;
  if (divisor >> 61 == 0) {
    // In doubles the quotient is right to 2^-19, so its floor to 1; what is left, within 2 divisors of 0, tells.
    const quotient = <i64>((<f64>(<i64>remainder) / <f64>(<i64>divisor)) * 4294967296);
    const left = <i64>(remainder << 32) - quotient * <i64>divisor;
    return quotient + i64(left >= <i64>divisor) - i64(left < 0);
  }
  let bits: u64 = 0;
  for (let i = 0; i < 32; i++) {
    remainder <<= 1;
    bits <<= 1;
    if (remainder >= divisor) {
      remainder -= divisor;
      bits |= 1;
    }
  }
  return bits;
}

// @ts-ignore: decorator
@inline
function saturated(negative: bool): i64 {
  return negative ? i64.MIN_VALUE : i64.MAX_VALUE;
}

// @ts-ignore: decorator
@inline
function sign(value: u64, negative: bool): i64 {
  return negative ? -(<i64>value) : <i64>value;
}
