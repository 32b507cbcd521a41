import type { FixedType } from './FixedType.ts';
import { checkBits, checkType } from './internal/check.ts';
import { shortE } from './internal/shortConstants.ts';

/**
 * e to the power of a number, as substrate-fixed computes it: the Taylor series of the absolute value up to term
 * `fractionBits - 1` (31 for I32F32), and the reciprocal for negative numbers. `exp(1)` is a constant with 23 fraction bits.
 * The series is short: `exp(20)` in I32F32 comes out 0.8% low.
 *
 * Source of the rule: substrate-fixed 0.6.0, `transcendental.rs`.
 *
 * @param type - a signed type with at least 23 fraction bits
 * @param bits - raw bits of the exponent
 * @returns raw bits of the power, or `undefined` where a step leaves the type's range
 *
 * @example
 * ```ts
 * import { exp, I32F32 } from '@taokit/fixed';
 *
 * exp(I32F32, I32F32.one); // 11674931200n, e with 23 fraction bits
 * ```
 */
export function exp(type: FixedType, bits: bigint): bigint | undefined {
  checkType(type);
  checkBits(bits, 'bits');
  if (bits === 0n) return type.one;
  if (bits === type.one) return shortE(type);
  if (bits >= 0n) return expSeries(type, bits);
  if (bits === type.min) return undefined;
  const reciprocal = expSeries(type, -bits);
  return reciprocal === undefined ? undefined : type.checkedDiv(type.one, reciprocal);
}

/** `1 + x + x^2/2! + ...` for x > 0. Each term is multiplied, then divided, and each step is checked. */
function expSeries(type: FixedType, x: bigint): bigint | undefined {
  let sum = type.checkedAdd(x, type.one);
  let term = x;
  for (let i = 2; i < type.fractionBits; i++) {
    const product = type.checkedMul(term, x);
    if (sum === undefined || product === undefined) return undefined;
    // Dividing by an integer divisor truncates the same with or without the fraction bits on both sides.
    term = product / BigInt(i);
    sum = type.checkedAdd(sum, term);
  }
  return sum;
}
