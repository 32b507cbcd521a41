import {
  type MoveQuote,
  type MoveRefusal,
  type QuoteRefusal,
  quoteStake,
  quoteUnstake,
  type StakeQuote,
  type UnstakeQuote,
} from '@taokit/dtao';
import { alphaFromRao, taoFromRao } from '@taokit/types';
import type { StakeOf } from '../../intents/shared/everything.ts';
import type { Ledger } from '../createLedger.ts';
import type { TradeEffect, TradeExposure } from '../Effect.ts';
import { PlannedFailure } from '../PlanFailure.ts';
import { ownerOf } from './hotkeyOwners.ts';

/** A limit of price, and whether less than the whole order will do. */
export interface OrderLimit {
  /** Worst price, rao of TAO per alpha. */
  readonly limitPriceRao: bigint;
  /** Whether less will do. */
  readonly allowPartial: boolean;
}

const RAO = 1_000_000_000n;

/** Buys alpha for TAO of an account: notes the trade, and answers what is bought and what is left, rao. */
export async function planPurchase(
  ledger: Ledger,
  { netuid, amountRao, limit }: { netuid: number; amountRao: bigint; limit?: OrderLimit | undefined },
): Promise<{ readonly alphaRao: bigint; readonly spentRao: bigint }> {
  const pool = await ledger.pool(netuid);
  const options = optionsOf(ledger, limit);
  const quote = accepted(quoteStake(pool, taoFromRao(amountRao), options));
  ledger.setPool(quote.pool);
  if (netuid !== 0) ledger.note(tradeOf(quote, 'buy', limit));
  return { alphaRao: quote.amountOut.rao, spentRao: quote.filled.rao };
}

/** Sells alpha of a position: notes the trade, and answers what is sold and what it brings, rao. */
export async function planSale(
  ledger: Ledger,
  { of, amountRao, limit }: { of: StakeOf; amountRao: bigint; limit?: OrderLimit | undefined },
): Promise<{ readonly taoRao: bigint; readonly soldRao: bigint }> {
  const { netuid } = of;
  const [pool, heldRao, owner, nominatorMinimum] = await Promise.all([
    ledger.pool(netuid),
    ledger.stake(of),
    ownerOf(ledger, of.hotkey),
    nominatorMinimumOf(ledger),
  ]);
  const options = {
    ...optionsOf(ledger, limit),
    stake: alphaFromRao(netuid, heldRao),
    isHotkeyOwner: owner === of.coldkey,
    nominatorMinimum,
  };
  const quote = accepted(quoteUnstake(pool, alphaFromRao(netuid, amountRao), options));
  ledger.setPool(quote.pool);
  if (netuid !== 0) ledger.note(tradeOf(quote, 'sell', limit));
  const { remainder } = quote;
  return {
    taoRao: quote.amountOut.rao + (remainder?.amountOut.rao ?? 0n),
    soldRao: quote.filled.rao + (remainder?.amountIn.rao ?? 0n),
  };
}

/** Sells alpha that is in no position of a coldkey: nothing of it is too small to stay. */
export async function planSaleOf(
  ledger: Ledger,
  { netuid, amountRao, limit }: { netuid: number; amountRao: bigint; limit: OrderLimit },
): Promise<{ readonly taoRao: bigint; readonly soldRao: bigint }> {
  const pool = await ledger.pool(netuid);
  const quote = accepted(quoteUnstake(pool, alphaFromRao(netuid, amountRao), optionsOf(ledger, limit)));
  ledger.setPool(quote.pool);
  ledger.note(tradeOf(quote, 'sell', limit));
  return { taoRao: quote.amountOut.rao, soldRao: quote.filled.rao };
}

/** A quote; a refusal ends the call. */
export function accepted<Q extends StakeQuote | UnstakeQuote | MoveQuote>(
  answer: Q | QuoteRefusal | MoveRefusal,
): Q {
  if (answer.ok) return answer;
  const pallet = ['ReservesTooLow', 'PriceLimitExceeded'].includes(answer.refusal)
    ? 'Swap'
    : 'SubtensorModule';
  throw new PlannedFailure(`${pallet}.${answer.refusal}`, answer.reason);
}

/** What a quote says, as an effect. */
export function tradeOf(
  quote: StakeQuote | UnstakeQuote,
  side: 'buy' | 'sell',
  limit: OrderLimit | undefined,
): TradeEffect {
  return {
    kind: 'trade',
    netuid: side === 'buy' ? netuidOf(quote.amountOut) : netuidOf(quote.amountIn),
    side,
    paidRao: quote.filled.rao,
    receivedRao: quote.amountOut.rao,
    unfilledRao: quote.refunded.rao,
    feeRao: quote.fee.rao,
    priceBefore: quote.priceBefore,
    priceAfter: quote.priceAfter,
    priceImpact: quote.priceImpact,
    ...(limit && { limitPriceRao: limit.limitPriceRao }),
    exposure: exposureOf(quote, side, limit),
  };
}

function netuidOf(amount: StakeQuote['amountIn' | 'amountOut']): number {
  return amount.unit === 'alpha' ? amount.netuid : 0;
}

/** An order with a limit gets at worst its own limit's price for what it pays; one without may get nothing. */
function exposureOf(
  quote: StakeQuote | UnstakeQuote,
  side: 'buy' | 'sell',
  limit: OrderLimit | undefined,
): TradeExposure {
  const expected = quote.amountOut.rao;
  if (limit === undefined) return { minimumReceivedRao: 0n, atRiskRao: expected };
  const paid = quote.filled.rao - (quote.fee.unit === quote.filled.unit ? quote.fee.rao : 0n);
  const price = limit.limitPriceRao;
  const atLimit = side === 'sell' ? (paid * price) / RAO : price === 0n ? 0n : (paid * RAO) / price;
  const least = atLimit < expected ? atLimit : expected;
  return { minimumReceivedRao: least, atRiskRao: expected - least };
}

function optionsOf(ledger: Ledger, limit: OrderLimit | undefined) {
  return {
    spec: ledger.view.specVersion,
    ...(limit && { limitPrice: taoFromRao(limit.limitPriceRao), allowPartial: limit.allowPartial }),
  };
}

/** Least stake on somebody else's hotkey: a part of the least stake, in millionths. */
async function nominatorMinimumOf(ledger: Ledger) {
  const millionths = (await ledger.view.query('SubtensorModule', 'NominatorMinRequiredStake')) as bigint;
  return taoFromRao((2_000_000n * BigInt(millionths)) / 1_000_000n);
}
