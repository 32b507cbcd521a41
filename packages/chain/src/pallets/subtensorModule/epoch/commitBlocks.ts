import { computeRevealStatus } from '@taokit/dtao/weights';
import { U64_MAX } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { CommitRevealWeightsEnabled, RevealPeriodEpochs } from '../storage/hyperparameters.ts';
import { TimelockedWeightCommits, WeightCommits } from '../storage/weights.ts';
import { commitEpoch } from '../weights/commitEpoch.ts';

/**
 * Block of each uid's earliest commit that has not expired, 2^64 - 1 for none: weights on neurons that came after it do not count.
 *
 * Source: `epoch_mechanism` in `pallets/subtensor/src/epoch/run_epoch.rs`.
 *
 * @param context - where
 * @param netuid - the subnet
 * @param index - its mechanism
 * @param hotkeys - by uid
 */
export function commitBlocksOf(
  context: Context,
  netuid: number,
  index: number,
  hotkeys: readonly AccountId[],
): BigUint64Array {
  const { state } = context;
  if (!CommitRevealWeightsEnabled.get(state, netuid)) return new BigUint64Array(0);
  const blocks = new BigUint64Array(hotkeys.length).fill(U64_MAX);
  const direct = WeightCommits.entries(state, index);
  const timelocked = TimelockedWeightCommits.entries(state, index);
  // As on most subnets in most epochs.
  if (direct.length + timelocked.length === 0) return blocks;
  const uids = new Map(hotkeys.map((hotkey, uid) => [hotkey, uid]));
  const isExpired = expiry(context, netuid);
  const note = (hotkey: AccountId, block: bigint) => {
    const uid = uids.get(hotkey);
    if (uid !== undefined && block < blocks[uid]!) blocks[uid] = block;
  };
  for (const [[, who], commits] of direct) {
    const earliest = commits.find(([, epoch]) => !isExpired(epoch));
    if (earliest !== undefined) note(who, earliest[2]);
  }
  for (const [[, epoch], commits] of timelocked)
    if (!isExpired(epoch)) for (const [who, block] of commits) note(who, block);
  return blocks;
}

/** `is_commit_expired`: by the epoch that the block counts for. */
function expiry(context: Context, netuid: number): (epoch: bigint) => boolean {
  const current = commitEpoch(context, netuid);
  const period = RevealPeriodEpochs.get(context.state, netuid);
  return (epoch) => computeRevealStatus(epoch, current, period) === 'expired';
}
