import { isSelfWeight } from './isSelfWeight.ts';

/** How many weights a subnet asks for. */
export interface WeightCountRules {
  /** Number of uids, `SubnetworkN`. */
  readonly n: number;
  /** `MinAllowedWeights` (u16); a subnet with fewer uids asks for all of them. */
  readonly minAllowedWeights: number;
}

/**
 * Whether a weights vector is long enough. A single self-weight always is.
 *
 * Source of the rule: `check_length` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param uid - who sets
 * @param uids - whom it sets, u16
 * @param values - the weights, u16; zeros count
 * @param rules - the subnet's size and minimum
 */
export function hasEnoughWeights(
  uid: number,
  uids: ArrayLike<number>,
  values: ArrayLike<number>,
  { n, minAllowedWeights }: WeightCountRules,
): boolean {
  return isSelfWeight(uid, uids, values) || values.length >= Math.min(n, minAllowedWeights);
}
