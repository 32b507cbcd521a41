import type { FixedType } from './FixedType.ts';
import { checkBits, checkType } from './internal/check.ts';

/**
 * Square root, as substrate-fixed computes it: one Newton step per fraction bit, on the reciprocal for arguments below 1.
 *
 * Source of the rule: substrate-fixed 0.6.0, `transcendental.rs`. Not the same as {@link bisectSqrt}.
 *
 * @param type - any type whose integer part holds the argument's reciprocal
 * @param bits - raw bits of the argument
 * @returns raw bits of the root, or `undefined` for a negative argument or one whose reciprocal leaves the range
 */
export function sqrt(type: FixedType, bits: bigint): bigint | undefined {
  checkType(type);
  checkBits(bits, 'bits');
  if (bits < 0n) return undefined;
  if (bits === 0n || bits === type.one) return bits;
  if (bits > type.one) return newton(type, bits);
  const inverse = type.checkedDiv(type.one, bits);
  return inverse === undefined ? undefined : type.checkedDiv(type.one, newton(type, inverse));
}

/** For arguments >= 1: roots stay between 1 and half the range, so no step can leave it. */
function newton(type: FixedType, x: bigint): bigint {
  let root = x / 2n + type.one;
  for (let i = 0; i < type.fractionBits; i++) root = (root + (x << BigInt(type.fractionBits)) / root) / 2n;
  return root;
}
