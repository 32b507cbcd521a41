import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { type MoveLimit, moveOwnStake } from '../staking/moveOwnStake.ts';

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
export const swapStake: CallDefinition = defineCall<SwapStake>('SubtensorModule.swap_stake', swapStakeTo);

/** The same, with a limit or without. */
export function swapStakeTo(context: CallContext, args: SwapStake & Partial<MoveLimit>): void {
  const { hotkey, origin_netuid: origin, destination_netuid: destination } = args;
  const { coldkey, movedRao } = moveOwnStake(context, {
    from: { hotkey, netuid: origin },
    to: { hotkey, netuid: destination },
    alphaRao: args.alpha_amount,
    limit: args,
  });
  context.deposit('SubtensorModule.StakeSwapped', [coldkey, hotkey, origin, destination, movedRao]);
}
