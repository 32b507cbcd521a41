import { computeMechanismStorageIndex, MAX_UNREVEALED_COMMITS } from '@taokit/dtao/weights';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { lastUpdateOf, setLastUpdate } from '../registration/lastUpdate.ts';
import { ensureMechanismCommits } from '../registration/mechanisms.ts';
import { CommitRevealWeightsEnabled, WeightsSetRateLimit } from '../storage/hyperparameters.ts';
import { WeightCommits } from '../storage/weights.ts';
import { hasPassed } from '../subnets/rateLimits.ts';
import { newCommit, revealStatus, type StoredCommit } from './commitEpoch.ts';
import { uidOf } from './setWeights.ts';

/** A neuron that commits. */
export interface Committer {
  /** Its hotkey. */
  readonly hotkey: AccountId;
  /** Its uid. */
  readonly uid: number;
  /** Key of its mechanism. */
  readonly index: number;
}

/**
 * Commits the hash of weights (`internal_commit_weights`).
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`.
 */
export function commitWeights(context: CallContext, netuid: number, mecid: number, hash: Hex): void {
  const { state, block } = context;
  ensureMechanismCommits(state, netuid, mecid);
  const who = ensureSigned(context.origin);
  ensureCommitReveal(context, netuid);
  const { index, uid, hotkey } = ensureCommitter(context, netuid, mecid, who);
  const [, waiting] = splitExpired(context, netuid, WeightCommits.get(state, index, hotkey) ?? []);
  ensure(
    waiting.length < MAX_UNREVEALED_COMMITS,
    'SubtensorModule.TooManyUnrevealedCommits',
    `${waiting.length} commits wait to be revealed.`,
  );
  const commit = newCommit(context, netuid, hash);
  WeightCommits.insert(state, index, hotkey, [...waiting, commit]);
  context.deposit('SubtensorModule.WeightsCommitted', [hotkey, index, hash]);
  setLastUpdate(state, index, uid, block);
}

/** Ends the call where weights are not committed first. */
export function ensureCommitReveal({ state }: Context, netuid: number): void {
  const isOn = CommitRevealWeightsEnabled.get(state, netuid);
  ensure(isOn, 'SubtensorModule.CommitRevealDisabled', `Subnet ${netuid} takes weights as they are.`);
}

/** Ends the call unless a hotkey has a uid and has not committed too recently. */
export function ensureCommitter(
  { state, block }: Context,
  netuid: number,
  mecid: number,
  hotkey: AccountId,
): Committer {
  const index = computeMechanismStorageIndex(netuid, mecid);
  const uid = uidOf(state, netuid, hotkey);
  const last = lastUpdateOf(state, index, uid);
  const limit = WeightsSetRateLimit.get(state, netuid);
  ensure(
    hasPassed(limit, BigInt(block), last),
    'SubtensorModule.CommittingWeightsTooFast',
    `${limit} blocks must pass after block ${last}.`,
  );
  return { hotkey, uid, index };
}

/** The commits at the front that can no longer be revealed, and the others. */
export function splitExpired(
  context: Context,
  netuid: number,
  commits: readonly StoredCommit[],
): readonly [expired: readonly StoredCommit[], waiting: readonly StoredCommit[]] {
  const first = commits.findIndex(([, epoch]) => revealStatus(context, netuid, epoch) !== 'expired');
  const count = first === -1 ? commits.length : first;
  return [commits.slice(0, count), commits.slice(count)];
}
