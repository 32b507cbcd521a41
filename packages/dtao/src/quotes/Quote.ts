import type { Refusal } from '@taokit/errors';
import type { Alpha, Amount, Ratio, Tao } from '@taokit/types';
import type { Proposal } from '../Proposal.ts';
import type { PoolRefusalName } from '../pools/PoolRefusal.ts';
import type { PoolModelName } from '../pools/SwapModel.ts';
import type { QuotePool } from './QuotePool.ts';

/** What every quote can be told besides pool and amount. */
export interface CommonQuoteOptions {
  /** Spec version whose rules hold; mainnet's when left out. The result names it. */
  readonly spec?: number | undefined;
  /** Proposals that are taken as if they were released, such as `['superellipse']`; none when left out. */
  readonly proposals?: readonly Proposal[] | undefined;
  /** How far others may move the price before the order executes, such as `'0.5%'`; that when left out. */
  readonly tolerance?: string | Ratio | undefined;
  /** Whether an order that reaches its limit may fill in part (`allow_partial`); true when left out. */
  readonly allowPartial?: boolean | undefined;
  /** The network's least stake (`InitialMinStake`); the spec's on mainnet, 0.002 TAO, when left out. */
  readonly minimumStake?: Tao | undefined;
}

/** What a quote of staking can be told. */
export interface QuoteOptions extends CommonQuoteOptions {
  /** A price limit of the order itself, TAO per alpha, fee left out: the order fills up to it. None when left out. */
  readonly limitPrice?: Tao | undefined;
}

/** What a quote of unstaking can be told. */
export interface UnstakeOptions extends QuoteOptions {
  /** What the staker holds on the hotkey now; more than is sold, and than the least that may stay, when left out. */
  readonly stake?: Alpha | undefined;
  /** Whether the staker owns the hotkey, whose stake may be as small as it likes; false when left out. */
  readonly isHotkeyOwner?: boolean | undefined;
  /** The least that may stay on somebody else's hotkey; mainnet's, 0.02 TAO, when left out. */
  readonly nominatorMinimum?: Tao | undefined;
}

/** A field that was left out although the answer depends on it: see the field for the value taken. */
export type QuoteAssumption =
  | 'feeRateU16'
  | 'quoteWeight'
  | 'curve'
  | 'concentrated'
  | 'unstakeFeeRao'
  | 'minimumStake'
  | 'stake'
  | 'isHotkeyOwner'
  | 'nominatorMinimum';

/** What an order would do. Prices are exact fractions of TAO per alpha. */
export interface Quote<In extends Amount, Out extends Amount> {
  /** Always true: tells a quote from a refusal. */
  readonly ok: true;
  /** Spec version whose rules were used. */
  readonly spec: number;
  /** The kind of pool. */
  readonly model: PoolModelName;
  /** What was left out and mattered. */
  readonly assumed: readonly QuoteAssumption[];
  /** The whole order. */
  readonly amountIn: In;
  /** What of it is used, fee included. */
  readonly filled: In;
  /** What of it stays with the trader because a limit came first, or because there was no more. */
  readonly refunded: In;
  /** Fee: part of `filled`, except on a constant product sale, where it comes off the TAO paid out. */
  readonly fee: Amount;
  /** What the trader receives. */
  readonly amountOut: Out;
  /** Spot price before the order. */
  readonly priceBefore: Ratio;
  /** Spot price after it; from spec 380 with a sale's fee, which is sold for the block's author. */
  readonly priceAfter: Ratio;
  /** TAO per alpha the trade itself was done at, fee left out; 0 / 1 when nothing was traded. */
  readonly averagePrice: Ratio;
  /** TAO per alpha with the fee counted: what people hold against their limit. */
  readonly averagePriceWithFee: Ratio;
  /** How much worse the average price is than the price before: what the trader's own order costs, fee left out. */
  readonly priceImpact: Ratio;
  /** How far others may move the price before the order executes, as given. */
  readonly slippageTolerance: Ratio;
  /**
   * Limit to send with the order: the one given, else the price after the whole order in a pool that others moved by the
   * tolerance, rounded away from the price, so that the order fills whole.
   */
  readonly limitPrice: Tao;
  /**
   * What the trader gets at worst if others move the price by the tolerance: the order quoted again in such a pool, rounded down
   * by two rao and one part in 2^40, since pools round; exact where nothing is moved. 0 where the pool cannot be moved that far, or refuses there.
   */
  readonly minimumReceived: Out;
  /** The pool afterwards, for a next quote. */
  readonly pool: QuotePool;
}

/** A quote of staking: TAO in, alpha out. */
export type StakeQuote = Quote<Tao, Alpha>;

/** What is sold besides because too little of a stake would stay. */
export interface SoldRemainder {
  /** The alpha that stayed. */
  readonly amountIn: Alpha;
  /** Its fee. */
  readonly fee: Amount;
  /** What it pays; 0 where the pool refuses it, and the alpha is dropped all the same. */
  readonly amountOut: Tao;
}

/** A quote of unstaking: alpha in, TAO out. */
export interface UnstakeQuote extends Quote<Alpha, Tao> {
  /** The rest of the stake, when the chain sells it too; known only with `stake` given. */
  readonly remainder: SoldRemainder | undefined;
}

/** Why the chain refuses an order: names of its errors. */
export type QuoteRefusalName =
  | PoolRefusalName
  | 'AmountTooLow'
  | 'SlippageTooHigh'
  | 'NotEnoughStakeToWithdraw';

/** A refused order, with the spec and the pool model whose rule refused it. */
export interface QuoteRefusal extends Refusal<QuoteRefusalName> {
  /** Spec version whose rules were used. */
  readonly spec: number;
  /** The kind of pool. */
  readonly model: PoolModelName;
}
