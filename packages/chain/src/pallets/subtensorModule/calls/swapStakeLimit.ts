import { defineCall } from '../../../runtime/CallDefinition.ts';
import { type SwapStake, swapStakeOf } from './swapStake.ts';

/** Arguments of the call. */
interface SwapStakeLimit extends SwapStake {
  readonly limit_price: bigint;
  readonly allow_partial: boolean;
}

/** Moves stake to another subnet, down to a relative price. */
export const swapStakeLimit = defineCall<SwapStakeLimit>(
  'SubtensorModule.swap_stake_limit',
  (context, args) => {
    swapStakeOf(context, args, { limitPriceRao: args.limit_price, allowPartial: args.allow_partial });
  },
);
