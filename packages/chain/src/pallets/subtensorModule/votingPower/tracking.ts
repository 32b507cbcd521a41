import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import {
  VotingPowerDisableAtBlock,
  VotingPowerEmaAlpha,
  VotingPowerTrackingEnabled,
} from '../storage/votingPower.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';

/** Blocks until voting power is forgotten after somebody asked for it. */
const GRACE_BLOCKS = 100_800n;
/** Smoothing without a past, 10^-18 parts. */
export const MAX_EMA_ALPHA = 1_000_000_000_000_000_000n;

/** Keeps voting power from the next epoch on (`do_enable_voting_power_tracking`). */
export function enableTracking(context: Context, netuid: number): void {
  ensureLiveSubnet(context, netuid);
  VotingPowerTrackingEnabled.insert(context.state, netuid, true);
  VotingPowerDisableAtBlock.remove(context.state, netuid);
  context.deposit('SubtensorModule.VotingPowerTrackingEnabled', { netuid });
}

/** Ends that, two weeks later (`do_disable_voting_power_tracking`). */
export function disableTracking(context: Context, netuid: number): void {
  const { state, block } = context;
  ensureLiveSubnet(context, netuid);
  ensure(
    VotingPowerTrackingEnabled.get(state, netuid),
    'SubtensorModule.VotingPowerTrackingNotEnabled',
    `Subnet ${netuid} keeps no voting power.`,
  );
  const disable_at_block = BigInt(block) + GRACE_BLOCKS;
  VotingPowerDisableAtBlock.insert(state, netuid, disable_at_block);
  context.deposit('SubtensorModule.VotingPowerTrackingDisableScheduled', { netuid, disable_at_block });
}

/** Sets how much an epoch moves voting power (`do_set_voting_power_ema_alpha`). */
export function setEmaAlpha(context: Context, netuid: number, alpha: bigint): void {
  ensureLiveSubnet(context, netuid);
  const isValid = alpha <= MAX_EMA_ALPHA;
  ensure(isValid, 'SubtensorModule.InvalidVotingPowerEmaAlpha', `${alpha} is above ${MAX_EMA_ALPHA}.`);
  VotingPowerEmaAlpha.insert(context.state, netuid, alpha);
  context.deposit('SubtensorModule.VotingPowerEmaAlphaSet', { netuid, alpha });
}
