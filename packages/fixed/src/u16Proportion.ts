import { u16 } from '@taokit/errors/check';
import { I32F32 } from './fixedTypes.ts';
import { check, checkBits } from './internal/check.ts';

const U16_MAX = /* @__PURE__ */ I32F32.saturatingFromInt(65_535n);

/**
 * The proportion `x / 65535` that a stored u16 stands for, truncated to I32F32.
 *
 * Source of the rule: `u16_proportion_to_fixed` in `pallets/subtensor/src/epoch/math.rs`.
 *
 * @param value - the stored integer, 0 to 65535
 * @returns raw I32F32 bits, 0 to 2^32
 * @throws {@link FixedPointError} when it is no u16
 *
 * @example
 * ```ts
 * import { fromU16Proportion, toU16Proportion } from '@taokit/fixed';
 *
 * toU16Proportion(fromU16Proportion(32_767)); // 32766: both ways truncate
 * ```
 */
export function fromU16Proportion(value: number): bigint {
  check(value, u16, 'value');
  return I32F32.safeDiv(I32F32.saturatingFromInt(BigInt(value)), U16_MAX);
}

/**
 * A proportion as the u16 the chain stores: times 65535, truncated, clamped to 0 .. 65535.
 *
 * Source of the rule: `fixed_proportion_to_u16` in `pallets/subtensor/src/epoch/math.rs`.
 *
 * @param bits - raw I32F32 bits
 * @returns the integer to store; the way through {@link fromU16Proportion} and back loses 1 for most values
 */
export function toU16Proportion(bits: bigint): number {
  checkBits(bits, 'bits');
  return I32F32.saturatingToU16(I32F32.saturatingMul(bits, U16_MAX));
}
