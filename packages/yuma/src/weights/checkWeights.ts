import { type Refusal, refuse } from '@taokit/errors';
import {
  arrayOf,
  boolean,
  nullable,
  objectOf,
  oneOf,
  optional,
  type Rule,
  u8,
  u16,
  u64,
  wrongType,
} from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import type { StoredPair } from '../sparseRowsFromPairs.ts';
import { storedValues } from './storedValues.ts';
import type { WeightsRefusal, WeightsRequest, WeightsRules } from './WeightsRules.ts';
import { type FullRequest, WEIGHTS_CHECKS } from './weightsChecks.ts';

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
 * Not among them: whether a reveal finds its commit in time (`computeRevealStatus` of `@taokit/dtao/weights`), and what a node's pool
 * asks before a block is made, which repeats the checks of stake and rate. The order of the reveal of a timelocked commit, which needs
 * no call, is the same.
 *
 * Source of the rule: `set_weights`, `set_mechanism_weights` in `pallets/subtensor/src/macros/dispatches.rs`, `internal_set_weights` in
 * `pallets/subtensor/src/subnets/weights.rs`, `check_weights_min_stake` in `pallets/subtensor/src/lib.rs`; 425, the same at 475.
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
  // The checks read the uid only after the one that there is a uid.
  const full = { mecid: 0, isReveal: false, ...request } as FullRequest;
  const failed = WEIGHTS_CHECKS.find(({ holds }) => !holds(full, rules));
  if (failed !== undefined) return refuse(failed.refusal, failed.reason(full, rules));
  const values = storedValues(request.values, rules.epochConsensus);
  return { ok: true, row: Array.from(request.uids, (to, i) => [to, values[i]!] as const) };
}

const u16s: Rule = (value, field) => {
  const list = value as ArrayLike<unknown> | null | undefined;
  if (typeof list?.length !== 'number') return wrongType(value, field, 'a list of u16');
  return arrayOf(u16)(Array.from(list), field);
};

const REQUEST: Rule = /* @__PURE__ */ objectOf({
  uid: nullable(u16),
  uids: u16s,
  values: u16s,
  versionKey: u64,
  mecid: optional(u8),
  isReveal: optional(boolean),
});

const RULES: Rule = /* @__PURE__ */ objectOf({
  netuid: optional(u16),
  mechanismCount: optional(u8),
  commitReveal: optional(boolean),
  n: u16,
  minAllowedWeights: u16,
  maxWeightLimit: u16,
  networkVersionKey: u64,
  stake: optional(objectOf({ totalRao: u64, thresholdRao: u64 })),
  ownerUid: optional(nullable(u16)),
  hasPermit: boolean,
  epochConsensus: optional(oneOf('yuma', 'null')),
  rate: optional(objectOf({ lastUpdate: u64, currentBlock: u64, rateLimit: u64 })),
});
