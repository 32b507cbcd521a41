import { defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { moveStake as move } from '../staking/moveStake.ts';

/** Arguments of the call. */
export interface MoveStake {
  /** Where the stake is. */
  readonly origin_hotkey: AccountId;
  /** Where it goes. */
  readonly destination_hotkey: AccountId;
  /** Where the stake is. */
  readonly origin_netuid: number;
  /** Where it goes. */
  readonly destination_netuid: number;
  /** How much alpha, rao. */
  readonly alpha_amount: bigint;
}

/** Moves stake to another hotkey, and to another subnet. */
export const moveStake = defineCall<MoveStake>('SubtensorModule.move_stake', (context, args) => {
  moveStakeOf(context, args, {});
});

/** What `move_stake` and `move_stake_limit` have in common. */
export function moveStakeOf(
  context: CallContext,
  args: MoveStake,
  limit: { readonly limitPriceRao?: bigint; readonly allowPartial?: boolean },
): void {
  const coldkey = ensureSigned(context.origin);
  const from = { hotkey: args.origin_hotkey, coldkey, netuid: args.origin_netuid };
  const to = { hotkey: args.destination_hotkey, coldkey, netuid: args.destination_netuid };
  const moved = move(context, { from, to, alphaRao: args.alpha_amount, isTransfer: false, ...limit });
  context.deposit('SubtensorModule.StakeMoved', [
    coldkey,
    from.hotkey,
    from.netuid,
    to.hotkey,
    to.netuid,
    moved,
  ]);
}
