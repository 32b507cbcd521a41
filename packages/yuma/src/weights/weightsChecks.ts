import { hasEnoughWeightsUnchecked } from './hasEnoughWeights.ts';
import { isMaxWeightLimitedUnchecked, isRawWeightLimitedUnchecked } from './isMaxWeightLimited.ts';
import { isSelfWeightUnchecked } from './isSelfWeight.ts';
import { isVersionKeyCurrent } from './isVersionKeyCurrent.ts';
import { isWithinRateLimit } from './isWithinRateLimit.ts';
import { storedValues } from './storedValues.ts';
import type { WeightsRefusal, WeightsRequest, WeightsRules } from './WeightsRules.ts';

/** Weights with what is left out filled in. The uid is read only after the check that there is one. */
export interface FullRequest extends Required<WeightsRequest> {
  readonly uid: number;
}

/** One of the pallet's checks. */
export interface WeightsCheck {
  /** The pallet's error. */
  readonly refusal: WeightsRefusal;
  /** Whether the weights pass. */
  holds(request: FullRequest, rules: WeightsRules): boolean;
  /** Why they do not. */
  reason(request: FullRequest, rules: WeightsRules): string;
}

const subnetOf = ({ netuid }: WeightsRules) => (netuid === undefined ? 'the subnet' : `subnet ${netuid}`);
const mechanismsOf = ({ mechanismCount = 1 }: WeightsRules) => mechanismCount;

/** What the call itself asks, before it looks at the weights. */
const CALL: readonly WeightsCheck[] = [
  {
    refusal: 'CommitRevealEnabled',
    holds: ({ isReveal }, { commitReveal }) => isReveal || commitReveal !== true,
    reason: (_, rules) => `Commit-reveal is on, so ${subnetOf(rules)} takes weights only out of commits.`,
  },
  {
    refusal: 'CommitRevealDisabled',
    holds: ({ isReveal }, { commitReveal }) => !isReveal || commitReveal === true,
    reason: (_, rules) => `Commit-reveal is off, so ${subnetOf(rules)} takes no reveal.`,
  },
  {
    refusal: 'CanNotSetRootNetworkWeights',
    holds: (_, { netuid }) => netuid !== 0,
    reason: () => 'Nobody sets weights of the root network.',
  },
  {
    refusal: 'WeightVecNotEqualSize',
    holds: ({ uids, values }) => uids.length === values.length,
    reason: ({ uids, values }) => `There are ${uids.length} uids and ${values.length} values.`,
  },
  {
    refusal: 'MechanismDoesNotExist',
    holds: ({ mecid }, rules) => mecid < mechanismsOf(rules),
    reason: ({ mecid }, rules) =>
      `There is no mechanism ${mecid}: ${subnetOf(rules)} has ${mechanismsOf(rules)}.`,
  },
  {
    refusal: 'UidsLengthExceedUidsInSubNet',
    holds: ({ uids }, { n }) => uids.length <= n,
    reason: ({ uids }, { n }) => `There are ${uids.length} uids, and ${n} on the subnet.`,
  },
];

/** What the validator must be. */
const VALIDATOR: readonly WeightsCheck[] = [
  {
    refusal: 'HotKeyNotRegisteredInSubNet',
    holds: ({ uid }, { n }) => uid !== null && uid < n,
    reason: ({ uid }, rules) =>
      uid === null
        ? `The hotkey has no uid on ${subnetOf(rules)}.`
        : `Uid ${uid} is none of the subnet's ${rules.n}.`,
  },
  {
    refusal: 'NotEnoughStakeToSetWeights',
    holds: ({ uid }, { ownerUid, stake }) =>
      uid === ownerUid || stake === undefined || stake.totalRao >= stake.thresholdRao,
    reason: ({ uid }, { stake }) =>
      `Uid ${uid} has a stake weight of ${stake!.totalRao} rao, below ${stake!.thresholdRao}.`,
  },
  {
    refusal: 'IncorrectWeightVersionKey',
    holds: ({ versionKey }, { networkVersionKey }) => isVersionKeyCurrent(versionKey, networkVersionKey),
    reason: ({ versionKey }, { networkVersionKey }) =>
      `Version key ${versionKey} is below ${networkVersionKey}.`,
  },
  {
    refusal: 'SettingWeightsTooFast',
    holds: (_, { rate, commitReveal }) =>
      commitReveal === true || rate === undefined || isWithinRateLimit(rate),
    reason: (_, { rate }) =>
      `Fewer than ${rate!.rateLimit} blocks have passed since block ${rate!.lastUpdate}.`,
  },
  {
    refusal: 'NeuronNoValidatorPermit',
    holds: ({ uid, uids, values }, { hasPermit, ownerUid, epochConsensus }) =>
      hasPermit ||
      (epochConsensus !== 'null' && (uid === ownerUid || isSelfWeightUnchecked(uid, uids, values))),
    reason: ({ uid }) => `Uid ${uid} has no validator permit.`,
  },
];

/** What the weights must be. */
const WEIGHTS: readonly WeightsCheck[] = [
  {
    refusal: 'DuplicateUids',
    holds: ({ uids }) => new Set(Array.from(uids)).size === uids.length,
    reason: () => 'A uid stands twice.',
  },
  {
    refusal: 'UidVecContainInvalidOne',
    holds: ({ uids }, { n }) => Array.from(uids).every((other) => other < n),
    reason: ({ uids }, { n }) => `Uid ${Math.max(...Array.from(uids))} is none of the subnet's ${n}.`,
  },
  {
    refusal: 'WeightVecLengthIsLow',
    holds: ({ uid, uids, values }, rules) => hasEnoughWeightsUnchecked(uid, uids, values, rules),
    reason: ({ values }, { minAllowedWeights }) =>
      `${values.length} weights are fewer than ${minAllowedWeights}.`,
  },
  {
    refusal: 'MaxWeightExceeded',
    holds: ({ uid, uids, values }, { epochConsensus, maxWeightLimit }) => {
      const isLimited = epochConsensus === 'null' ? isRawWeightLimitedUnchecked : isMaxWeightLimitedUnchecked;
      return isLimited(uid, uids, storedValues(values, epochConsensus), maxWeightLimit);
    },
    reason: (_, { maxWeightLimit }) => `A weight has more than ${maxWeightLimit} of 65535 of the vector.`,
  },
];

/** The pallet's checks, in its order. */
export const WEIGHTS_CHECKS: readonly WeightsCheck[] = [...CALL, ...VALIDATOR, ...WEIGHTS];
