import { matching } from '@taokit/errors/check';
import { accountBytes } from '@taokit/keys';
import type { Call } from '@taokit/types/registry';
import { checkWeights } from '@taokit/yuma/weights';
import type { IntentContext } from '../intents/Intent.ts';
import { type IntentParam, plain, u16s } from '../intents/params/index.ts';
import { hotkeyOf } from '../intents/shared/accounts.ts';
import { subtensor } from '../intents/shared/calls.ts';
import { nothing } from '../intents/shared/everything.ts';
import { refuseInput } from '../intents/shared/refuse.ts';
import { conformWeights, quantizeWeights, type Scores, type WeightPairs } from './conformWeights.ts';
import { readWeightsState, type WeightsState } from './readWeightsState.ts';
import { weightsRefused } from './weightsRefused.ts';

/** Weights: a list beside a list of uids, or one object from uid to weight. */
export type WeightsInput = readonly number[] | Readonly<Record<number | string, number>>;

const isWeight = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Weights, relative to each other. */
export const weightList: IntentParam<WeightsInput, WeightsInput> = /* @__PURE__ */ plain(
  matching((value) => {
    if (typeof value !== 'object' || value === null) return false;
    const isUid = (key: string) => /^(0|[1-9]\d{0,4})$/.test(key) && Number(key) <= 65_535;
    return Object.entries(value).every(([key, weight]) => isUid(key) && isWeight(weight));
  }, 'a list of weights of 0 and more, or an object from uid to weight'),
  { type: ['array', 'object'] },
);

/** Uids the weights are for. */
export const uidList: IntentParam<readonly number[], readonly number[]> = u16s;

/** What the weight intents share. */
export interface WeightValues {
  /** Subnet. */
  readonly netuid: number;
  /** Whom; left out where `weights` names them. */
  readonly uids: readonly number[] | undefined;
  /** How much. */
  readonly weights: WeightsInput | undefined;
  /** Mechanism. */
  readonly mechid: number;
  /** Version of who computed them. */
  readonly versionKey: bigint;
  /** Whether the weights are u16 already, which Null takes as they are. */
  readonly rawU16: boolean;
}

/** The call that sets weights the way the subnet asks for. */
export async function weightsCall(values: WeightValues, context: IntentContext): Promise<Call> {
  const state = await stateFor(values, context, 'setWeights');
  const pairs = pairsFor(values, state, 'setWeights');
  if (state.isCommitReveal)
    return sealedCall({ ...values, commitRevealVersion: state.commitRevealVersion }, context, pairs);
  return subtensor('set_mechanism_weights', {
    netuid: values.netuid,
    mecid: values.mechid,
    dests: pairs.uids,
    weights: pairs.values,
    version_key: values.versionKey,
  });
}

/** The call that commits weights until a round of drand. */
export async function timelockedCall(
  values: WeightValues & { readonly commitRevealVersion: number },
  context: IntentContext,
): Promise<Call> {
  const state = await stateFor(values, context, 'commitWeights');
  return sealedCall(values, context, pairsFor(values, state, 'commitWeights'));
}

/** Uids and values of weights that are revealed: as `quantizeWeights` makes them. */
export function revealedPairs(uids: readonly number[], weights: WeightsInput): WeightPairs {
  const pairs = quantizeWeights(scoresOf(uids, weights, 'revealWeights'));
  if (pairs.values.length === 0) throw nothing('all weights are 0');
  return pairs;
}

async function stateFor(values: WeightValues, context: IntentContext, op: string): Promise<WeightsState> {
  const { netuid, mechid } = values;
  const hotkey = hotkeyOf(context, undefined, op);
  return readWeightsState(context.view, { netuid, mecid: mechid, hotkey });
}

/** Weights fitted to the subnet, and checked by the chain's own rules. */
function pairsFor(values: WeightValues, state: WeightsState, op: string): WeightPairs {
  const scores = scoresOf(values.uids, values.weights, op);
  const { uid, rules } = state;
  const pairs = values.rawU16
    ? rawPairs(scores, rules.epochConsensus === 'null', op)
    : conformWeights(scores, { uid: uid ?? -1, maxWeightLimit: rules.maxWeightLimit });
  if (pairs.values.length === 0) throw nothing('all weights are 0');
  const request = {
    uid,
    uids: pairs.uids,
    values: pairs.values,
    versionKey: values.versionKey,
    mecid: values.mechid,
  };
  const outcome = checkWeights({ ...request, isReveal: state.isCommitReveal }, rules);
  if (!outcome.ok) throw weightsRefused(outcome.refusal, outcome.reason);
  return pairs;
}

function rawPairs({ uids, weights }: Scores, isNull: boolean, op: string): WeightPairs {
  if (!isNull) refuseInput(`${op}.rawU16`, true, 'false: only a subnet under Null takes weights as they are');
  const bad = weights.find((weight) => !Number.isInteger(weight) || weight > 65_535);
  if (bad !== undefined) refuseInput(`${op}.weights`, bad, 'integers from 0 to 65535 where rawU16 is true');
  const kept = uids.map((to, at) => [to, weights[at]!] as const).filter(([, value]) => value > 0);
  return { uids: kept.map(([to]) => to), values: kept.map(([, value]) => value) };
}

/** The two ways weights are written, as one. */
function scoresOf(
  uids: readonly number[] | undefined,
  weights: WeightsInput | undefined,
  op: string,
): Scores {
  if (weights === undefined) return refuseInput(`${op}.weights`, weights, 'given');
  if (!Array.isArray(weights)) {
    if (uids !== undefined) refuseInput(`${op}.uids`, uids, 'left out where weights is an object');
    const entries = Object.entries(weights as Readonly<Record<string, number>>);
    return { uids: entries.map(([to]) => Number(to)), weights: entries.map(([, weight]) => weight) };
  }
  const list = weights as readonly number[];
  if (uids === undefined) return refuseInput(`${op}.uids`, uids, 'given beside a list of weights');
  if (uids.length !== list.length)
    refuseInput(`${op}.uids`, uids.length, `as many as weights, ${list.length}`);
  if (new Set(uids).size !== uids.length) refuseInput(`${op}.uids`, uids, 'different uids');
  return { uids, weights: list };
}

async function sealedCall(
  values: WeightValues & { readonly commitRevealVersion: number },
  context: IntentContext,
  pairs: WeightPairs,
): Promise<Call> {
  const hotkey = accountBytes(hotkeyOf(context, undefined, 'commitWeights'));
  const { netuid, mechid, versionKey, commitRevealVersion } = values;
  // The pairing of BLS is dear to load, and only who commits needs it.
  const { sealWeights } = await import('./sealWeights.ts');
  const sealed = await sealWeights(context.view, { netuid, hotkey, ...pairs, versionKey });
  return subtensor('commit_timelocked_mechanism_weights', {
    netuid,
    mecid: mechid,
    commit: sealed.commit,
    reveal_round: sealed.revealRound,
    commit_reveal_version: commitRevealVersion,
  });
}
