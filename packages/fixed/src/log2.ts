import type { FixedType } from './FixedType.ts';
import { checkBits, checkType } from './internal/check.ts';

/**
 * Logarithm to base 2, as substrate-fixed computes it: halving with rounding for the integer part, then one squaring per
 * fraction bit. Below 1 it is minus the logarithm of the (truncated) reciprocal.
 *
 * Source of the rule: substrate-fixed 0.6.0, `transcendental.rs`; the chain uses it for the block emission.
 *
 * @param type - a signed type
 * @param bits - raw bits of the argument
 * @returns raw bits of the logarithm, or `undefined` for an argument <= 0 or one whose reciprocal leaves the range
 *
 * @example
 * ```ts
 * import { I96F32, log2 } from '@taokit/fixed';
 *
 * log2(I96F32, I96F32.saturatingFromInt(8n)); // raw bits of 3
 * ```
 */
export function log2(type: FixedType, bits: bigint): bigint | undefined {
  checkType(type);
  checkBits(bits, 'bits');
  if (bits <= 0n) return undefined;
  if (bits >= type.one) return log2FromOne(type, bits);
  const inverse = type.checkedDiv(type.one, bits);
  return inverse === undefined ? undefined : -log2FromOne(type, inverse);
}

/** For arguments >= 1. */
function log2FromOne(type: FixedType, bits: bigint): bigint {
  const two = type.one << 1n;
  let x = bits;
  let result = 0n;
  for (; x >= two; x = halve(x)) result += 1n;
  if (x === type.one) return type.wrappingFromInt(result);
  for (let i = 0; i < type.fractionBits; i++) {
    x = type.wrappingMul(x, x);
    result <<= 1n;
    if (x < two) continue;
    result |= 1n;
    x = halve(x);
  }
  return result;
}

/** Half, rounded up in the last bit. */
function halve(x: bigint): bigint {
  return (x >> 1n) + (x & 1n);
}
