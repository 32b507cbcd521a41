import type { FixedType } from './FixedType.ts';
import { checkBits, checkType } from './internal/check.ts';

/**
 * The proportion `part / whole` of two integers, as the chain reads its stored proportions: each converted (clamped), then
 * divided with truncation. 0 when `whole` is 0.
 *
 * Stored u64 proportions are `proportion(type, x, 2n ** 64n - 1n)`; u16 ones in I32F32 are {@link fromU16Proportion}.
 *
 * @param type - the type to compute in
 * @param part - the stored integer
 * @param whole - the integer that stands for 1
 * @returns raw bits of the proportion
 */
export function proportion(type: FixedType, part: bigint, whole: bigint): bigint {
  checkType(type);
  checkBits(part, 'part');
  checkBits(whole, 'whole');
  return type.safeDiv(type.saturatingFromInt(part), type.saturatingFromInt(whole));
}
