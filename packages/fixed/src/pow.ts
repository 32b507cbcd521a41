import { exp } from './exp.ts';
import type { FixedType } from './FixedType.ts';
import { checkBits, checkType } from './internal/check.ts';
import { ln } from './ln.ts';

/**
 * Power, as substrate-fixed computes it: `exp(ln(base) * exponent)`, with short cuts for a base of 0 (which gives 0 whatever
 * the exponent) and exponents of 0 and 1.
 *
 * Source of the rule: substrate-fixed 0.6.0, `transcendental.rs`.
 *
 * @param type - a signed type with at least 23 fraction bits
 * @param base - raw bits of the base
 * @param exponent - raw bits of the exponent
 * @returns raw bits of the power, or `undefined` for a negative base and where a step leaves the type's range
 */
export function pow(type: FixedType, base: bigint, exponent: bigint): bigint | undefined {
  checkType(type);
  checkBits(base, 'base');
  checkBits(exponent, 'exponent');
  if (base === 0n) return 0n;
  if (exponent === 0n) return type.one;
  if (exponent === type.one) return base;
  const logarithm = ln(type, base);
  if (logarithm === undefined) return undefined;
  const product = type.checkedMul(logarithm, exponent);
  return product === undefined ? undefined : exp(type, product);
}
