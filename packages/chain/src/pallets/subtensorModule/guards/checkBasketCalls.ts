import { type Call, callOf, type Variant } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { MultiAddress } from '../../../runtime/lookup.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { derivativeAccount } from '../../utility/derivativeAccount.ts';
import { ensureTradeEconomic } from '../baskets/ensureTradeEconomic.ts';
import { ensureMayTrade, ensureTrades } from '../baskets/tradeFunds.ts';

/** A call, and on whose behalf it would be made. */
interface Asked {
  readonly who: AccountId;
  readonly call: Call;
}

/**
 * Trades of funds that would bring too little do not enter a block, wherever in a transaction they stand: inside of batches, of
 * alternatives, of derived accounts and of proxies too. Ends like the first that would fail, the last of a batch first.
 *
 * Source: `check_basket_calls` in `pallets/subtensor/src/extensions/subtensor.rs`, spec 475.
 */
export function checkBasketCalls(context: Context, who: AccountId, call: Call): void {
  const pending: Asked[] = [{ who, call }];
  for (let asked = pending.pop(); asked !== undefined; asked = pending.pop()) {
    const check = TRADES[asked.call.path];
    if (check === undefined) pending.push(...innerCalls(asked));
    else check(context, asked.who, asked.call.arguments as never);
  }
}

type TradeCheck = (context: Context, who: AccountId, args: never) => void;

const TRADES: Readonly<Record<string, TradeCheck>> = {
  'SubtensorModule.swap_basket': (
    context,
    who,
    args: {
      readonly hotkey: AccountId;
      readonly origin_netuid: number;
      readonly destination_netuid: number;
      readonly amount: bigint;
    },
  ) => checkLeg(context, who, args.hotkey, [args.origin_netuid, args.destination_netuid, args.amount]),
  'SubtensorModule.swap_basket_many': (
    context,
    who,
    { hotkey, legs }: { readonly hotkey: AccountId; readonly legs: readonly Leg[] },
  ) => {
    ensureTrades(legs);
    for (const leg of legs) checkLeg(context, who, hotkey, leg);
  },
};

type Leg = readonly [origin: number, destination: number, amountRao: bigint, leastOutRao?: bigint];

function checkLeg(context: Context, who: AccountId, hotkey: AccountId, leg: Leg): void {
  const [origin, destination, amountRao] = leg;
  ensureMayTrade(context, hotkey, who, { origin, destination, amountRao });
  ensureTradeEconomic(context, origin, amountRao);
}

/** What a call that makes others would make, in the order of its arguments. */
function innerCalls({ who, call: { path, arguments: args } }: Asked): readonly Asked[] {
  const asked = (value: unknown, account = who): Asked => ({ who: account, call: callOf(value as Variant) });
  switch (path) {
    case 'Utility.batch':
    case 'Utility.batch_all':
    case 'Utility.force_batch':
      return (args['calls'] as readonly unknown[]).map((inner) => asked(inner));
    case 'Utility.as_derivative':
      return [asked(args['call'], derivativeAccount(who, args['index'] as number))];
    case 'Utility.if_else':
      return [asked(args['main']), asked(args['fallback'])];
    case 'Proxy.proxy':
    case 'Proxy.proxy_announced':
      return [asked(args['call'], realOf(args['real'] as MultiAddress))];
    default:
      return [];
  }
}

function realOf({ type, value }: MultiAddress): AccountId {
  if (type === 'Id') return value as AccountId;
  return fail('SubtensorModule.NonAssociatedColdKey', `An address of the form ${type} is no account here.`);
}
