import { checkSetter } from './checkSetter.ts';

/**
 * Whether a weights vector is one weight to the setter itself; such a vector is exempt from permit, length and limit.
 *
 * Source of the rule: `is_self_weight` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param uid - who sets
 * @param uids - whom it sets, u16
 * @param values - the weights, u16
 * @throws YumaInputError for what is no u16
 */
export function isSelfWeight(uid: number, uids: ArrayLike<number>, values: ArrayLike<number>): boolean {
  checkSetter(uid, uids, values);
  return isSelfWeightUnchecked(uid, uids, values);
}

/** {@link isSelfWeight} of what was checked before. */
export function isSelfWeightUnchecked(
  uid: number,
  uids: ArrayLike<number>,
  values: ArrayLike<number>,
): boolean {
  return values.length === 1 && uids[0] === uid;
}
