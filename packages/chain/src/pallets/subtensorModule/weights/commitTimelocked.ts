import { blake2b } from '@noble/hashes/blake2.js';
import { checkTimelockedPayload, MAX_UNREVEALED_COMMITS } from '@taokit/dtao/weights';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { hexFromBytes } from '../../../state/AccountId.ts';
import { ensureOk } from '../ensureOk.ts';
import { setLastUpdate } from '../registration/lastUpdate.ts';
import { ensureMechanismCommits } from '../registration/mechanisms.ts';
import { CommitRevealWeightsVersion, SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import { MechanismCountCurrent } from '../storage/subnets.ts';
import { TimelockedWeightCommits } from '../storage/weights.ts';
import { commitEpoch } from './commitEpoch.ts';
import { type Committer, ensureCommitReveal, ensureCommitter } from './commitWeights.ts';
import { enqueueNull } from './enqueueNull.ts';

/** Encrypted weights. */
export interface TimelockedWeights {
  /** The subnet. */
  readonly netuid: number;
  /** Its mechanism. */
  readonly mecid: number;
  /** The ciphertext. */
  readonly commit: Uint8Array;
  /** Drand round that opens it. */
  readonly reveal_round: bigint;
  /** Version of the client. */
  readonly commit_reveal_version: number;
}

/**
 * Commits encrypted weights (`internal_commit_timelocked_weights`); the chain opens them once the round is known.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, spec 475.
 */
export function commitTimelocked(context: CallContext, weights: TimelockedWeights): void {
  const { state, block } = context;
  const { netuid, mecid, commit, reveal_round } = weights;
  ensureMechanismCommits(state, netuid, mecid);
  const who = ensureSigned(context.origin);
  ensureCommitReveal(context, netuid);
  const version = CommitRevealWeightsVersion.get(state);
  ensure(
    weights.commit_reveal_version === version,
    'SubtensorModule.IncorrectCommitRevealVersion',
    `Version ${weights.commit_reveal_version} is not ${version}.`,
  );
  const committer = ensureCommitter(context, netuid, mecid, who);
  enqueue(context, weights, committer);
  const hash = hexFromBytes(blake2b(commit, { dkLen: 32 }));
  const { index, uid } = committer;
  context.deposit('SubtensorModule.TimelockedWeightsCommitted', [who, index, hash, reveal_round]);
  setLastUpdate(state, index, uid, block);
}

function enqueue(context: CallContext, weights: TimelockedWeights, committer: Committer): void {
  const { state, block, spec } = context;
  const { netuid, commit, reveal_round } = weights;
  const consensus = SubnetEpochConsensus.get(state, netuid).type;
  const mechanisms = MechanismCountCurrent.get(state, netuid);
  ensureOk(checkTimelockedPayload({ bytes: commit.length, consensus, mechanisms }, { spec }));
  const epoch = commitEpoch(context, netuid);
  const entry = [committer.hotkey, BigInt(block), commit, reveal_round] as const;
  if (consensus === 'Null') {
    enqueueNull(context, { netuid, mecid: weights.mecid, epoch }, entry);
    return;
  }
  const queue = TimelockedWeightCommits.get(state, committer.index, epoch);
  const own = queue.filter(([account]) => account === committer.hotkey).length;
  ensure(
    own < MAX_UNREVEALED_COMMITS,
    'SubtensorModule.TooManyUnrevealedCommits',
    `${own} commits of this epoch wait to be opened.`,
  );
  TimelockedWeightCommits.insert(state, committer.index, epoch, [...queue, entry]);
}
