import type { FixedType } from './FixedType.ts';
import { shortLog2E } from './internal/shortConstants.ts';
import { log2 } from './log2.ts';

/**
 * Natural logarithm, as substrate-fixed computes it: `log2(x) / log2(e)`, with `log2(e)` cut to 23 fraction bits.
 *
 * Source of the rule: substrate-fixed 0.6.0, `transcendental.rs`; the chain uses it for the shares of TAO flow.
 *
 * @param type - a signed type with at least 23 fraction bits
 * @param bits - raw bits of the argument
 * @returns raw bits of the logarithm, or `undefined` for an argument <= 0 or one whose reciprocal leaves the range
 */
export function ln(type: FixedType, bits: bigint): bigint | undefined {
  const binary = log2(type, bits);
  return binary === undefined ? undefined : (binary << BigInt(type.fractionBits)) / shortLog2E(type);
}
