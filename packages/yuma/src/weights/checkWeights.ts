import { checkU16, checkU64, wrongType } from '../internal/checkValue.ts';
import { maxUpscaleToU16 } from '../math/maxUpscaleToU16.ts';
import type { StoredPair } from '../sparseRowsFromPairs.ts';
import { hasEnoughWeights, type WeightCountRules } from './hasEnoughWeights.ts';
import { isMaxWeightLimited } from './isMaxWeightLimited.ts';
import { isSelfWeight } from './isSelfWeight.ts';
import { isVersionKeyCurrent } from './isVersionKeyCurrent.ts';
import { isWithinRateLimit, type WeightsRate } from './isWithinRateLimit.ts';

/** Weights as a validator sends them. */
export interface WeightsRequest {
  /** Uid of the validator. */
  readonly uid: number;
  /** Whom it weighs, u16. */
  readonly uids: ArrayLike<number>;
  /** The weights, u16. */
  readonly values: ArrayLike<number>;
  /** Version key, u64. */
  readonly versionKey: bigint;
}

/** What a subnet asks of weights. */
export interface WeightsRules extends WeightCountRules {
  /** Largest share of one weight, u16 proportion; 65535 for no limit. */
  readonly maxWeightLimit: number;
  /** `WeightsVersionKey`, u64; 0 for none. */
  readonly networkVersionKey: bigint;
  /** Whether the validator holds a permit, or is the subnet owner's uid. */
  readonly hasPermit: boolean;
  /** Blocks since the last weights; leave out with commit-reveal, where it does not apply. */
  readonly rate?: WeightsRate;
}

/** Why the chain refuses weights: the names of the pallet's errors. */
export type WeightsRefusal =
  | 'WeightVecNotEqualSize'
  | 'UidsLengthExceedUidsInSubNet'
  | 'IncorrectWeightVersionKey'
  | 'SettingWeightsTooFast'
  | 'NeuronNoValidatorPermit'
  | 'DuplicateUids'
  | 'UidVecContainInvalidOne'
  | 'WeightVecLengthIsLow'
  | 'MaxWeightExceeded';

/** The row the chain would store, or why it stores none. */
export type WeightsOutcome =
  | {
      /** The chain stores the weights. */
      readonly accepted: true;
      /** The row it stores. */
      readonly row: readonly StoredPair[];
    }
  | {
      /** The chain refuses the weights. */
      readonly accepted: false;
      /** The first check that fails. */
      readonly refusal: WeightsRefusal;
    };

/**
 * Does to weights what the chain does before it stores them: every check in the pallet's order, then max-upscale.
 *
 * Checks that need accounts (registration of the hotkey, its minimum stake) are not among them.
 *
 * Source of the rule: `internal_set_weights` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param request - the weights
 * @param rules - the subnet's rules
 * @returns the row to store, the largest value 65535, or the first refusal
 * @throws YumaInputError for values that do not fit the chain's integers
 *
 * @example
 * ```ts
 * import { checkWeights } from '@taokit/yuma/weights';
 *
 * const rules = {
 *   n: 4,
 *   minAllowedWeights: 1,
 *   maxWeightLimit: 65_535,
 *   networkVersionKey: 0n,
 *   hasPermit: true,
 * };
 * checkWeights({ uid: 0, uids: [1, 2], values: [1, 2], versionKey: 0n }, rules);
 * // { accepted: true, row: [[1, 32768], [2, 65535]] }
 * ```
 */
export function checkWeights(request: WeightsRequest, rules: WeightsRules): WeightsOutcome {
  checkRequest(request);
  const refusal = refusalOf(request, rules);
  if (refusal !== undefined) return { accepted: false, refusal };
  const values = maxUpscaleToU16(Array.from(request.values));
  if (!isMaxWeightLimited(request.uid, request.uids, values, rules.maxWeightLimit))
    return { accepted: false, refusal: 'MaxWeightExceeded' };
  return { accepted: true, row: Array.from(request.uids, (uid, i) => [uid, values[i]!] as const) };
}

function refusalOf({ uid, uids, values, versionKey }: WeightsRequest, rules: WeightsRules) {
  const checks: readonly (readonly [WeightsRefusal, () => boolean])[] = [
    ['WeightVecNotEqualSize', () => uids.length === values.length],
    ['UidsLengthExceedUidsInSubNet', () => uids.length <= rules.n],
    ['IncorrectWeightVersionKey', () => isVersionKeyCurrent(versionKey, rules.networkVersionKey)],
    ['SettingWeightsTooFast', () => rules.rate === undefined || isWithinRateLimit(rules.rate)],
    ['NeuronNoValidatorPermit', () => rules.hasPermit || isSelfWeight(uid, uids, values)],
    ['DuplicateUids', () => new Set(Array.from(uids)).size === uids.length],
    ['UidVecContainInvalidOne', () => Array.from(uids).every((other) => other < rules.n)],
    ['WeightVecLengthIsLow', () => hasEnoughWeights(uid, uids, values, rules)],
  ];
  return checks.find(([, holds]) => !holds())?.[0];
}

function checkRequest({ uid, uids, values, versionKey }: WeightsRequest): void {
  checkU16(uid, 'uid');
  checkU64(versionKey, 'versionKey');
  for (const [field, list] of [
    ['uids', uids],
    ['values', values],
  ] as const) {
    if (typeof list?.length !== 'number') throw wrongType(list, field, 'a list of u16');
    for (let i = 0; i < list.length; i++) checkU16(list[i], `${field}[${i}]`);
  }
}
