import type { Alpha, Amount, Ratio, Tao } from '@taokit/types';
import type { Era } from '../eras.ts';
import type { PoolRefusal } from '../pools/PoolRefusal.ts';
import type { QuotePool, QuotePoolModel } from './QuotePool.ts';

/** What a quote can be told besides pool and amount. */
export interface QuoteOptions {
  /** Spec version whose rules hold; the newest when left out. The result names it. */
  readonly era?: Era;
  /** How far others may move the price before the order executes, such as `'0.5%'`; that when left out. */
  readonly tolerance?: string | Ratio;
  /** A price limit of the order itself, TAO per alpha: the order fills up to it. None when left out. */
  readonly limitPrice?: Tao;
}

/** What an order would do. Prices are exact fractions of TAO per alpha. */
export interface Quote<In extends Amount, Out extends Amount> {
  /** Always true: tells a quote from a refusal. */
  readonly ok: true;
  /** Spec version whose rules were used. */
  readonly era: Era;
  /** Pool model of that era. */
  readonly model: QuotePoolModel;
  /** The whole order. */
  readonly amountIn: In;
  /** What of it is used, fee included. */
  readonly filled: In;
  /** What of it stays with the trader because a limit came first. */
  readonly refunded: In;
  /** Fee: part of `filled`, except on a constant product sale, where it comes off the TAO paid out. */
  readonly fee: Amount;
  /** What the trader receives. */
  readonly amountOut: Out;
  /** Spot price before the order. */
  readonly priceBefore: Ratio;
  /** Spot price after the order. */
  readonly priceAfter: Ratio;
  /** TAO per alpha the trade itself was done at, fee left out; 0 / 1 when nothing was traded. */
  readonly averagePrice: Ratio;
  /** How much worse the average price is than the price before: what the trader's own order costs, fee left out. */
  readonly priceImpact: Ratio;
  /** How far others may move the price before the order executes, as given. */
  readonly slippageTolerance: Ratio;
  /** Limit to send with the order: the price after it, moved by the tolerance; rounded away from the price. */
  readonly limitPrice: Tao;
  /** What the trader gets at worst if others move the price by the tolerance; floored. */
  readonly minimumReceived: Out;
  /** The pool afterwards, for a next quote. */
  readonly pool: QuotePool;
}

/** A quote of staking: TAO in, alpha out. */
export type StakeQuote = Quote<Tao, Alpha>;

/** A quote of unstaking: alpha in, TAO out. */
export type UnstakeQuote = Quote<Alpha, Tao>;

/** A refused order, with the era and the model whose rule refused it. */
export interface QuoteRefusal extends PoolRefusal {
  /** Spec version whose rules were used. */
  readonly era: Era;
  /** Pool model of that era. */
  readonly model: QuotePoolModel;
}
