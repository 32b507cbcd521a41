import { u16, u32 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/**
 * Blocks after which a silent validator is inactive, from the factor a subnet stores.
 *
 * Source of the rule: `get_activity_cutoff_blocks` in `pallets/subtensor/src/utils/misc.rs`.
 *
 * @param factorMilli - `ActivityCutoffFactorMilli`, thousandths of a tempo (u32); 13889 on a new subnet
 * @param tempo - blocks between epochs (u16)
 * @returns what `EpochInput.activityCutoff` takes: the product, floored, at least 1
 * @throws YumaInputError for a factor that is not a u32 or a tempo that is not a u16
 *
 * @example
 * ```ts
 * import { activityCutoffBlocks } from '@taokit/yuma/inputs';
 *
 * activityCutoffBlocks(13_889, 360); // 5000n
 * ```
 */
export function activityCutoffBlocks(factorMilli: number, tempo: number): bigint {
  check(factorMilli, u32, 'factorMilli');
  check(tempo, u16, 'tempo');
  const blocks = (BigInt(factorMilli) * BigInt(tempo)) / 1000n;
  return blocks > 1n ? blocks : 1n;
}
