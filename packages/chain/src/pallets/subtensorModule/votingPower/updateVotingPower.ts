import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { IsNetworkMember } from '../storage/neurons.ts';
import {
  VotingPower,
  VotingPowerDisableAtBlock,
  VotingPowerEmaAlpha,
  VotingPowerTrackingEnabled,
} from '../storage/votingPower.ts';
import { MAX_EMA_ALPHA } from './tracking.ts';

/** What an epoch says of a neuron. */
export interface Voter {
  /** Its hotkey. */
  readonly hotkey: AccountId;
  /** Whether it got a permit. */
  readonly hasPermit: boolean;
  /** Its stake, rao. */
  readonly stakeRao: bigint;
}

/**
 * Averages validators' stake into their voting power; at the end of every epoch (`update_voting_power_for_subnet`).
 *
 * Source: `pallets/subtensor/src/utils/voting_power.rs`; the sum over all hotkeys is kept since a release before 475.
 */
export function updateVotingPower(context: Context, netuid: number, voters: readonly Voter[]): void {
  const { state, block } = context;
  if (!VotingPowerTrackingEnabled.get(state, netuid)) return;
  const disableAt = VotingPowerDisableAtBlock.get(state, netuid);
  if (disableAt > 0n && BigInt(block) >= disableAt) {
    endTracking(context, netuid);
    return;
  }
  for (const { hotkey, hasPermit, stakeRao } of voters) {
    if (hasPermit) average(state, netuid, hotkey, stakeRao);
    else VotingPower.remove(state, netuid, hotkey);
  }
  for (const [[, hotkey]] of VotingPower.entries(state, netuid))
    if (!IsNetworkMember.get(state, hotkey, netuid)) VotingPower.remove(state, netuid, hotkey);
}

function average(state: State, netuid: number, hotkey: AccountId, stakeRao: bigint): void {
  const before = VotingPower.get(state, netuid, hotkey);
  const alpha = VotingPowerEmaAlpha.get(state, netuid);
  const next = (alpha * stakeRao + (MAX_EMA_ALPHA - alpha) * before) / MAX_EMA_ALPHA;
  const least = StakeThreshold.get(state);
  if (next < least && before >= least) VotingPower.remove(state, netuid, hotkey);
  else if (next > 0n) VotingPower.insert(state, netuid, hotkey, next);
}

function endTracking(context: Context, netuid: number): void {
  VotingPower.clear(context.state, netuid);
  VotingPowerTrackingEnabled.insert(context.state, netuid, false);
  VotingPowerDisableAtBlock.remove(context.state, netuid);
  context.deposit('SubtensorModule.VotingPowerTrackingDisabled', { netuid });
}
