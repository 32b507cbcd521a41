import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { type MoveLimit, moveOwnStake } from '../staking/moveOwnStake.ts';

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
export const moveStake: CallDefinition = defineCall<MoveStake>('SubtensorModule.move_stake', moveStakeTo);

/** The same, with a limit or without. */
export function moveStakeTo(context: CallContext, args: MoveStake & Partial<MoveLimit>): void {
  const from = { hotkey: args.origin_hotkey, netuid: args.origin_netuid };
  const to = { hotkey: args.destination_hotkey, netuid: args.destination_netuid };
  const move = { from, to, alphaRao: args.alpha_amount, limit: args };
  const { coldkey, movedRao } = moveOwnStake(context, move);
  const fields = [coldkey, from.hotkey, from.netuid, to.hotkey, to.netuid, movedRao];
  context.deposit('SubtensorModule.StakeMoved', fields);
}
