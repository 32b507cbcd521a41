import { defineCall } from '../../../runtime/CallDefinition.ts';
import { type MoveStake, moveStakeOf } from './moveStake.ts';

/** Arguments of the call. */
interface MoveStakeLimit extends MoveStake {
  readonly limit_price: bigint;
  readonly allow_partial: boolean;
}

/** Moves stake to another hotkey and subnet, down to a relative price. */
export const moveStakeLimit = defineCall<MoveStakeLimit>(
  'SubtensorModule.move_stake_limit',
  (context, args) => {
    moveStakeOf(context, args, { limitPriceRao: args.limit_price, allowPartial: args.allow_partial });
  },
);
