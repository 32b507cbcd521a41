import { type Refusal, refuse } from '@taokit/errors';
import {
  arrayOf,
  boolean,
  objectOf,
  oneOf,
  optional,
  type Rule,
  u16,
  u64,
  wrongType,
} from '@taokit/errors/check';
import type { EpochConsensus } from '../EpochInput.ts';
import { check } from '../internal/check.ts';
import { maxUpscaleToU16 } from '../math/vector.ts';
import type { StoredPair } from '../sparseRowsFromPairs.ts';
import { hasEnoughWeights, type WeightCountRules } from './hasEnoughWeights.ts';
import { isMaxWeightLimited, isRawWeightLimited } from './isMaxWeightLimited.ts';
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
  /** Whether the validator holds a permit, or (but not under Null) is the subnet owner's uid. */
  readonly hasPermit: boolean;
  /** How the subnet's epochs are computed, `SubnetEpochConsensus` (since spec 475). Default `yuma`. */
  readonly epochConsensus?: EpochConsensus;
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
      readonly ok: true;
      /** The row it stores. */
      readonly row: readonly StoredPair[];
    }
  | Refusal<WeightsRefusal>;

/**
 * Does to weights what the chain does before it stores them: every check in the pallet's order, then max-upscale. Under Null
 * consensus (since spec 475) they are stored as sent, and nobody sets any without a permit, not even one to itself.
 *
 * Checks that need accounts (registration of the hotkey, its minimum stake) are not among them.
 *
 * Source of the rule: `internal_set_weights` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param request - the weights
 * @param rules - the subnet's rules
 * @returns the row to store, or the first check that fails
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
 * // { ok: true, row: [[1, 32768], [2, 65535]] }
 * ```
 */
export function checkWeights(request: WeightsRequest, rules: WeightsRules): WeightsOutcome {
  check(request, REQUEST, 'request');
  check(rules, RULES, 'rules');
  const { uid, uids } = request;
  const refusal = CHECKS.find(([, holds]) => !holds(request, rules));
  if (refusal !== undefined) return refuse(refusal[0], refusal[2](request, rules));
  const isNull = rules.epochConsensus === 'null';
  const values = isNull ? Array.from(request.values) : maxUpscaleToU16(Array.from(request.values));
  const isLimited = isNull ? isRawWeightLimited : isMaxWeightLimited;
  if (!isLimited(uid, uids, values, rules.maxWeightLimit))
    return refuse(
      'MaxWeightExceeded',
      `A weight has more than ${rules.maxWeightLimit} of 65535 of the vector.`,
    );
  return { ok: true, row: Array.from(uids, (to, i) => [to, values[i]!] as const) };
}

type Holds = (request: WeightsRequest, rules: WeightsRules) => boolean;
type Reason = (request: WeightsRequest, rules: WeightsRules) => string;

/** The pallet's checks, in its order. */
const CHECKS: readonly (readonly [WeightsRefusal, Holds, Reason])[] = [
  [
    'WeightVecNotEqualSize',
    ({ uids, values }) => uids.length === values.length,
    ({ uids, values }) => `There are ${uids.length} uids and ${values.length} values.`,
  ],
  [
    'UidsLengthExceedUidsInSubNet',
    ({ uids }, { n }) => uids.length <= n,
    ({ uids }, { n }) => `There are ${uids.length} uids, and ${n} on the subnet.`,
  ],
  [
    'IncorrectWeightVersionKey',
    ({ versionKey }, { networkVersionKey }) => isVersionKeyCurrent(versionKey, networkVersionKey),
    ({ versionKey }, { networkVersionKey }) => `Version key ${versionKey} is below ${networkVersionKey}.`,
  ],
  [
    'SettingWeightsTooFast',
    (_, { rate }) => rate === undefined || isWithinRateLimit(rate),
    (_, { rate }) => `Fewer than ${rate!.rateLimit} blocks have passed since block ${rate!.lastUpdate}.`,
  ],
  [
    'NeuronNoValidatorPermit',
    ({ uid, uids, values }, { hasPermit, epochConsensus }) =>
      hasPermit || (epochConsensus !== 'null' && isSelfWeight(uid, uids, values)),
    ({ uid }) => `Uid ${uid} has no validator permit.`,
  ],
  [
    'DuplicateUids',
    ({ uids }) => new Set(Array.from(uids)).size === uids.length,
    () => 'A uid stands twice.',
  ],
  [
    'UidVecContainInvalidOne',
    ({ uids }, { n }) => Array.from(uids).every((other) => other < n),
    ({ uids }, { n }) => `Uid ${Math.max(...Array.from(uids))} is none of the subnet's ${n}.`,
  ],
  [
    'WeightVecLengthIsLow',
    ({ uid, uids, values }, rules) => hasEnoughWeights(uid, uids, values, rules),
    ({ values }, { minAllowedWeights }) => `${values.length} weights are fewer than ${minAllowedWeights}.`,
  ],
];

const u16s: Rule = (value, field) => {
  const list = value as ArrayLike<unknown> | null | undefined;
  if (typeof list?.length !== 'number') return wrongType(value, field, 'a list of u16');
  return arrayOf(u16)(Array.from(list), field);
};

const REQUEST: Rule = /* @__PURE__ */ objectOf({ uid: u16, uids: u16s, values: u16s, versionKey: u64 });

const RULES: Rule = /* @__PURE__ */ objectOf({
  n: u16,
  minAllowedWeights: u16,
  maxWeightLimit: u16,
  networkVersionKey: u64,
  hasPermit: boolean,
  epochConsensus: optional(oneOf('yuma', 'null')),
  rate: optional(objectOf({ lastUpdate: u64, currentBlock: u64, rateLimit: u64 })),
});
