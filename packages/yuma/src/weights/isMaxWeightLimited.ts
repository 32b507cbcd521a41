import { u16 } from '@taokit/errors/check';
import { fromU16Proportion, I32F32 } from '@taokit/fixed';
import { normalize } from '../math/vector.ts';
import { checkSetterBy } from './checkSetter.ts';
import { isSelfWeightUnchecked } from './isSelfWeight.ts';

const NO_LIMIT = 65_535;

/**
 * Whether no weight takes more than the allowed share of its vector. A single self-weight is exempt; a limit of 65535 is
 * none (today's constant).
 *
 * Source of the rule: `max_weight_limited` in `pallets/subtensor/src/subnets/weights.rs` and `check_vec_max_limited` in
 * `pallets/subtensor/src/epoch/math.rs`: shares and limit are I32F32, truncated.
 *
 * @param uid - who sets
 * @param uids - whom it sets, u16
 * @param values - the weights, u16, as they are stored (max-upscaled)
 * @param maxWeightLimit - largest share, u16 proportion
 * @throws YumaInputError for what is no u16
 */
export function isMaxWeightLimited(
  uid: number,
  uids: ArrayLike<number>,
  values: ArrayLike<number>,
  maxWeightLimit: number,
): boolean {
  checkSetterBy([uid, uids, values], maxWeightLimit, u16, 'maxWeightLimit');
  return isMaxWeightLimitedUnchecked(uid, uids, values, maxWeightLimit);
}

/** {@link isMaxWeightLimited} of what was checked before. */
export function isMaxWeightLimitedUnchecked(
  uid: number,
  uids: ArrayLike<number>,
  values: ArrayLike<number>,
  maxWeightLimit: number,
): boolean {
  if (isSelfWeightUnchecked(uid, uids, values) || maxWeightLimit === NO_LIMIT) return true;
  const limit = fromU16Proportion(maxWeightLimit);
  const integers = Array.from(values, (value) => I32F32.saturatingFromInt(BigInt(value)));
  return normalize(integers).every((share) => share <= limit);
}

/**
 * The same under Null consensus (since spec 475), in whole numbers.
 *
 * Source of the rule: `internal_set_weights` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param uid - who sets
 * @param uids - whom it sets, u16
 * @param values - the weights, u16, as they are stored (as sent)
 * @param maxWeightLimit - largest share, u16 proportion
 * @throws YumaInputError for what is no u16
 */
export function isRawWeightLimited(
  uid: number,
  uids: ArrayLike<number>,
  values: ArrayLike<number>,
  maxWeightLimit: number,
): boolean {
  checkSetterBy([uid, uids, values], maxWeightLimit, u16, 'maxWeightLimit');
  return isRawWeightLimitedUnchecked(uid, uids, values, maxWeightLimit);
}

/** {@link isRawWeightLimited} of what was checked before. */
export function isRawWeightLimitedUnchecked(
  uid: number,
  uids: ArrayLike<number>,
  values: ArrayLike<number>,
  maxWeightLimit: number,
): boolean {
  if (isSelfWeightUnchecked(uid, uids, values)) return true;
  // Products of three u16 and a length: below 2^53.
  const all = Array.from(values);
  const sum = all.reduce((total, value) => total + value, 0);
  return Math.max(0, ...all) * 65_535 <= sum * maxWeightLimit;
}
