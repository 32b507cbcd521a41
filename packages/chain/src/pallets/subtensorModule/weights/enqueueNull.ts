import { computeCommitPriority, enqueueNullCommit, type QueuedCommit } from '@taokit/dtao/weights';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureOk } from '../ensureOk.ts';
import { stakeWeightOf } from '../epoch/stakeWeight.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { Uids, ValidatorPermit } from '../storage/neurons.ts';
import { TimelockedWeightCommits } from '../storage/weights.ts';
import { allMechanismIndices } from '../subnets/mechanismSettings.ts';
import { ownerUid } from '../subnets/owners.ts';

type Entry = readonly [hotkey: AccountId, block: bigint, commit: Uint8Array, round: bigint];

/**
 * Queues encrypted weights of a subnet with Null consensus: one commit per hotkey and mechanism, and on a full queue those with
 * less stake go (`enqueue_null_timelock`).
 */
export function enqueueNull(
  context: Context,
  to: { readonly netuid: number; readonly mecid: number; readonly epoch: bigint },
  entry: Entry,
): void {
  const { state } = context;
  // The queues of all mechanisms that could be count together.
  const indices = allMechanismIndices(to.netuid);
  const before = indices.map((index) => TimelockedWeightCommits.get(state, index, to.epoch));
  const entries = new Map<QueuedCommit, Entry>();
  const queued = (one: Entry): QueuedCommit => {
    const commit = { hotkey: one[0], bytes: one[2].length, priority: priorityOf(context, to.netuid, one[0]) };
    entries.set(commit, one);
    return commit;
  };
  const queues = before.map((queue) => queue.map(queued));
  const after = ensureOk(enqueueNullCommit({ queues, mechanism: to.mecid, commit: queued(entry) }));
  for (const [mechanism, index] of indices.entries()) {
    const queue = after.queues[mechanism]!.map((commit) => entries.get(commit)!);
    const isChanged = mechanism === to.mecid || queue.length !== before[mechanism]!.length;
    if (!isChanged) continue;
    if (queue.length === 0) TimelockedWeightCommits.remove(state, index, to.epoch);
    else TimelockedWeightCommits.insert(state, index, to.epoch, queue);
  }
}

function priorityOf(context: Context, netuid: number, hotkey: AccountId) {
  const { state } = context;
  const uid = Uids.get(state, netuid, hotkey);
  return computeCommitPriority({
    ...(uid === undefined ? {} : { uid }),
    isOwner: uid !== undefined && ownerUid(state, netuid) === uid,
    hasPermit: uid !== undefined && ValidatorPermit.get(state, netuid)[uid] === true,
    stakeBits: stakeWeightOf(context, hotkey, netuid).totalBits,
    thresholdRao: StakeThreshold.get(state),
  });
}
