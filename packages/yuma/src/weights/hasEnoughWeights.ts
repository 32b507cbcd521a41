import { objectOf, u16 } from '@taokit/errors/check';
import { checkSetterBy } from './checkSetter.ts';
import { isSelfWeightUnchecked } from './isSelfWeight.ts';

/** How many weights a subnet asks for. */
export interface WeightCountRules {
  /** Number of uids, `SubnetworkN`. */
  readonly n: number;
  /** `MinAllowedWeights` (u16); a subnet with fewer uids asks for all of them. */
  readonly minAllowedWeights: number;
}

const COUNTS = /* @__PURE__ */ objectOf({ n: u16, minAllowedWeights: u16 });

/**
 * Whether a weights vector is long enough. A single self-weight always is.
 *
 * Source of the rule: `check_length` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param uid - who sets
 * @param uids - whom it sets, u16
 * @param values - the weights, u16; zeros count
 * @param rules - the subnet's size and minimum
 * @throws YumaInputError for what is no u16, and for an unknown field
 */
export function hasEnoughWeights(
  uid: number,
  uids: ArrayLike<number>,
  values: ArrayLike<number>,
  rules: WeightCountRules,
): boolean {
  checkSetterBy([uid, uids, values], rules, COUNTS, 'rules');
  return hasEnoughWeightsUnchecked(uid, uids, values, rules);
}

/** {@link hasEnoughWeights} of what was checked before. */
export function hasEnoughWeightsUnchecked(
  uid: number,
  uids: ArrayLike<number>,
  values: ArrayLike<number>,
  { n, minAllowedWeights }: WeightCountRules,
): boolean {
  return isSelfWeightUnchecked(uid, uids, values) || values.length >= Math.min(n, minAllowedWeights);
}
