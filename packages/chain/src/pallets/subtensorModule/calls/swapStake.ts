import { defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { moveStake } from '../staking/moveStake.ts';

/** Arguments of the call. */
export interface SwapStake {
  /** The hotkey. */
  readonly hotkey: AccountId;
  /** Where the stake is. */
  readonly origin_netuid: number;
  /** Where it goes. */
  readonly destination_netuid: number;
  /** How much alpha, rao. */
  readonly alpha_amount: bigint;
}

/** Moves stake to another subnet, on the same hotkey. */
export const swapStake = defineCall<SwapStake>('SubtensorModule.swap_stake', (context, args) => {
  swapStakeOf(context, args, {});
});

/** What `swap_stake` and `swap_stake_limit` have in common. */
export function swapStakeOf(
  context: CallContext,
  args: SwapStake,
  limit: { readonly limitPriceRao?: bigint; readonly allowPartial?: boolean },
): void {
  const coldkey = ensureSigned(context.origin);
  const { hotkey, origin_netuid, destination_netuid, alpha_amount: alphaRao } = args;
  const from = { hotkey, coldkey, netuid: origin_netuid };
  const to = { hotkey, coldkey, netuid: destination_netuid };
  const moved = moveStake(context, { from, to, alphaRao, isTransfer: false, ...limit });
  context.deposit('SubtensorModule.StakeSwapped', [coldkey, hotkey, from.netuid, to.netuid, moved]);
}
