import { checkInteger, checkU16 } from '../internal/checkValue.ts';

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
  checkInteger(factorMilli, 'factorMilli', 0, 0xffff_ffff);
  checkU16(tempo, 'tempo');
  const blocks = (BigInt(factorMilli) * BigInt(tempo)) / 1000n;
  return blocks > 1n ? blocks : 1n;
}
