import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { tradeMany } from '../baskets/tradeFunds.ts';

/** A trade as the call carries it. */
type Leg = readonly [origin: number, destination: number, amountRao: bigint, leastOutRao: bigint];

/** Trades parts of the caller's hotkey's fund, all or none. */
export const swapBasketMany: CallDefinition = defineCall<{ hotkey: AccountId; legs: readonly Leg[] }>(
  'SubtensorModule.swap_basket_many',
  (context, { hotkey, legs }) => {
    const trades = legs.map(([origin, destination, amountRao, leastOutRao]) => ({
      origin,
      destination,
      amountRao,
      leastOutRao,
    }));
    tradeMany(context, hotkey, ensureSigned(context.origin), trades);
  },
);
