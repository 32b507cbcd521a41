import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ownsHotkey } from '../staking/hotkeys.ts';
import { tooLow } from '../staking/validateAddStake.ts';
import { BasketTradingEnabled, BasketTradingFrozen } from '../storage/baskets.ts';
import { Uids } from '../storage/neurons.ts';
import { ensureSubnetExists, ensureSubtokenEnabled } from '../subnets/existing.ts';
import { flushBasketDepositsOf } from './flushBasketDepositsOf.ts';
import { heldBy } from './fund.ts';
import { guardedMarks, type TradeLeg, tradeFund } from './tradeFund.ts';

const ROOT = 0;

/** One trade of a fund by who owns its hotkey (`do_swap_basket`). */
export function tradeOnce(context: Context, hotkey: AccountId, coldkey: AccountId, leg: TradeLeg): void {
  ensureMayTrade(context, hotkey, coldkey, leg);
  flushBasketDepositsOf(context, hotkey);
  const heldRao = heldBy(context.state, hotkey, leg.origin);
  ensure(
    leg.amountRao <= heldRao,
    'SubtensorModule.NotEnoughStakeToWithdraw',
    `The fund holds ${heldRao} of ${leg.amountRao} rao.`,
  );
  runAll(context, hotkey, [leg]);
}

/** Trades of a fund, all or none; its holdings are valued once (`do_swap_basket_many`). */
export function tradeMany(
  context: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  legs: readonly TradeLeg[],
): void {
  ensureTrades(legs);
  for (const leg of legs) ensureMayTrade(context, hotkey, coldkey, leg);
  flushBasketDepositsOf(context, hotkey);
  runAll(context, hotkey, legs);
}

/** Events come after all trades. */
function runAll(context: Context, hotkey: AccountId, legs: readonly TradeLeg[]): void {
  const marks = guardedMarks(context, hotkey);
  const trades = legs.map((leg) => ({ leg, ...tradeFund(context, hotkey, leg, marks) }));
  for (const { leg, taoRao, boughtRao } of trades)
    context.deposit('SubtensorModule.BasketSwapped', {
      hotkey,
      origin_netuid: leg.origin,
      destination_netuid: leg.destination,
      alpha_sold: leg.amountRao,
      tao_mid: taoRao,
      alpha_bought: boughtRao,
    });
}

/** Ends the call where there is nothing to trade. */
export function ensureTrades(legs: readonly unknown[]): void {
  ensure(legs.length > 0, 'SubtensorModule.BasketSwapBatchEmpty', 'There is no trade in the batch.');
}

/** What does not depend on the fund (`check_swap_basket`). */
export function ensureMayTrade(
  { state }: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  leg: Pick<TradeLeg, 'origin' | 'destination' | 'amountRao'>,
): void {
  const { origin, destination, amountRao } = leg;
  const isEnabled = BasketTradingEnabled.get(state);
  ensure(isEnabled, 'SubtensorModule.BasketTradingDisabled', 'Trading of funds is switched off.');
  const isFrozen = BasketTradingFrozen.contains(state, hotkey);
  ensure(!isFrozen, 'SubtensorModule.BasketTradingFrozen', `Trading of ${hotkey}'s fund is frozen.`);
  ensure(origin !== destination, 'SubtensorModule.BasketSameSubnet', `Both ends are subnet ${origin}.`);
  ensure(
    ownsHotkey(state, coldkey, hotkey),
    'SubtensorModule.NonAssociatedColdKey',
    `${coldkey} does not own ${hotkey}.`,
  );
  ensure(
    Uids.contains(state, ROOT, hotkey),
    'SubtensorModule.HotKeyNotRegisteredInSubNet',
    `${hotkey} has no uid on root.`,
  );
  const netuids = [origin, destination].filter((netuid) => netuid !== ROOT);
  for (const netuid of netuids) ensureSubnetExists(state, netuid);
  for (const netuid of netuids) ensureSubtokenEnabled(state, netuid);
  tooLow(amountRao > 0n, 'Nothing would be sold.');
}
