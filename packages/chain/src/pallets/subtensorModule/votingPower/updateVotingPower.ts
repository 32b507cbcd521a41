import { clampU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { stakeWeightOf } from '../epoch/stakeWeight.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { IsNetworkMember, ValidatorPermit } from '../storage/neurons.ts';
import { MechanismCountCurrent } from '../storage/subnets.ts';
import {
  TotalVotingPower,
  VotingPower,
  VotingPowerDisableAtBlock,
  VotingPowerEmaAlpha,
  VotingPowerTrackingEnabled,
} from '../storage/votingPower.ts';
import { setVotingPower } from './setVotingPower.ts';
import { MAX_EMA_ALPHA } from './tracking.ts';

/**
 * Averages validators' stake into their voting power; at the end of every epoch, with the permits it gave
 * (`update_voting_power_for_subnet`).
 *
 * Source: `pallets/subtensor/src/utils/voting_power.rs`; the sum over all hotkeys is kept since a release before 475.
 *
 * @param context - where
 * @param netuid - the subnet
 * @param hotkeys - its neurons, by uid
 */
export function updateVotingPower(context: Context, netuid: number, hotkeys: readonly AccountId[]): void {
  const { state, block } = context;
  if (!VotingPowerTrackingEnabled.get(state, netuid)) return;
  const disableAt = VotingPowerDisableAtBlock.get(state, netuid);
  if (disableAt > 0n && BigInt(block) >= disableAt) {
    endTracking(context, netuid);
    return;
  }
  const permits = ValidatorPermit.get(state, netuid);
  for (const [uid, hotkey] of hotkeys.entries()) {
    if (permits[uid] === true) average(context, netuid, hotkey);
    else setVotingPower(context, netuid, hotkey, 0n);
  }
  for (const [[, hotkey]] of VotingPower.entries(state, netuid))
    if (!IsNetworkMember.get(state, hotkey, netuid)) setVotingPower(context, netuid, hotkey, 0n);
}

function average(context: Context, netuid: number, hotkey: AccountId): void {
  const { state } = context;
  const before = VotingPower.get(state, netuid, hotkey);
  const alpha = VotingPowerEmaAlpha.get(state, netuid);
  const next = (alpha * stakeOf(context, netuid, hotkey) + (MAX_EMA_ALPHA - alpha) * before) / MAX_EMA_ALPHA;
  const least = StakeThreshold.get(state);
  const hasFallen = next < least && before >= least;
  if (hasFallen || next > 0n) setVotingPower(context, netuid, hotkey, hasFallen ? 0n : next);
}

/** What an epoch says a neuron has: its stake weight, rao, once for each mechanism. */
function stakeOf(context: Context, netuid: number, hotkey: AccountId): bigint {
  const { totalBits } = stakeWeightOf(context, hotkey, netuid);
  return clampU64((totalBits >> 64n) * BigInt(MechanismCountCurrent.get(context.state, netuid)));
}

function endTracking(context: Context, netuid: number): void {
  const { state } = context;
  VotingPower.clear(state, netuid);
  TotalVotingPower.remove(state, netuid);
  VotingPowerTrackingEnabled.insert(state, netuid, false);
  VotingPowerDisableAtBlock.remove(state, netuid);
  context.deposit('SubtensorModule.VotingPowerTrackingDisabled', { netuid });
}
