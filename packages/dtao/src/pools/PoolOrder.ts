/** The two directions of an order: TAO for alpha, or alpha for TAO. */
export type SwapSide = 'buy' | 'sell';

/** An order against a pool. */
export interface PoolOrder {
  /** What the trader pays, fee included, in rao of the input token. */
  readonly amountRao: bigint;
  /** Worst price the trader accepts, rao of TAO per alpha: an upper bound on a buy, a lower bound on a sell. The chain's bound for an order without a limit when left out. */
  readonly limitPriceRao?: bigint | undefined;
  /** Fee rate, in 65535ths of the input (`FeeRate`). 0 for the chain's own orders. Not read by the launch pool. */
  readonly feeRateU16: number;
  /** Fee of the launch pool, in rao of TAO whatever the direction; none when left out. Other pools do not read it. */
  readonly flatFeeRao?: bigint | undefined;
}

/** What an order did, and the pool after it. `amountInRao + refundRao` and a fee off the input are the order's amount. */
export interface PoolSwap<Pool> {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** What joined the input reserve, in rao. */
  readonly amountInRao: bigint;
  /** What the trader was paid, in rao of the other token. */
  readonly amountOutRao: bigint;
  /** Fee taken, in rao: of the input token, except on a sale to the launch pool, where it came off the TAO paid out. */
  readonly feeRao: bigint;
  /** What stays with the trader because a limit came first, in rao of the input token. */
  readonly refundRao: bigint;
  /** Whether the price limit, or the most the pool accepts, ended the order before its whole amount was used. */
  readonly limitReached: boolean;
  /** The pool afterwards. */
  readonly pool: Pool;
}

/** An amount, in rao. */
export interface PoolAmount {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** The amount, in rao. */
  readonly amountRao: bigint;
}

/** Buy limit of an order that names none, weighted pools: 10^15 rao, a million TAO per alpha (`max_price`). */
export const NO_BUY_LIMIT_RAO = 1_000_000_000_000_000n;

/** Sell limit of an order that names none, weighted pools: 1000 rao, 0.000001 TAO per alpha (`min_price`). */
export const NO_SELL_LIMIT_RAO = 1_000n;

/** Fee rate of a subnet that sets none, from spec 297: 33 / 65535, 0.05 % (`DefaultFeeRate` of the swap pallet). */
export const DEFAULT_FEE_RATE_U16 = 33;

/** Largest order the chain takes and tries, in multiples of the reserve it pays into, where the pool has such a bound: from spec 423. */
export const MOST_RESERVES = 1_000n;
