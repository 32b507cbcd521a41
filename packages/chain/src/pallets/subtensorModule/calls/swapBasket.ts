import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { tradeOnce } from '../baskets/tradeFunds.ts';

/** Arguments of the call. */
interface SwapBasket {
  readonly hotkey: AccountId;
  readonly origin_netuid: number;
  readonly destination_netuid: number;
  readonly amount: bigint;
  readonly min_amount_out: bigint;
}

/** Trades a part of the caller's hotkey's fund. */
export const swapBasket: CallDefinition = defineCall<SwapBasket>(
  'SubtensorModule.swap_basket',
  (context, args) => {
    tradeOnce(context, args.hotkey, ensureSigned(context.origin), {
      origin: args.origin_netuid,
      destination: args.destination_netuid,
      amountRao: args.amount,
      leastOutRao: args.min_amount_out,
    });
  },
);
