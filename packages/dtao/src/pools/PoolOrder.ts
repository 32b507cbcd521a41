/** An order against a pool with a percentage fee and a price limit. */
export interface PoolOrder {
  /** What the trader pays, fee included, in rao of the input token. */
  readonly amountRao: bigint;
  /** Worst price the trader accepts, rao of TAO per alpha: an upper bound on a buy, a lower bound on a sell. */
  readonly limitPriceRao: bigint;
  /** Fee rate, in 65535ths of the input (`FeeRate`). 0 for the chain's own orders. */
  readonly feeRateU16: number;
}

/** What an order did. `amountInRao + feeRao + refundRao` is the order's amount. */
export interface PoolFill {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** What joined the input reserve, in rao. */
  readonly amountInRao: bigint;
  /** What the pool paid, in rao of the other token. */
  readonly amountOutRao: bigint;
  /** Fee taken, in rao of the input token. */
  readonly feeRao: bigint;
  /** What stays with the trader because the limit came first. */
  readonly refundRao: bigint;
  /** Whether the price limit, or the most the pool accepts, ended the order before its whole amount was used. */
  readonly limitReached: boolean;
}

/** Buy limit of an order that names none: 10^15 rao, a million TAO per alpha. */
export const NO_BUY_LIMIT_RAO = 1_000_000_000_000_000n;

/** Sell limit of an order that names none: 1000 rao, 0.000001 TAO per alpha. */
export const NO_SELL_LIMIT_RAO = 1_000n;

/** Default fee rate since spec 297: 33 / 65535, 0.05 %. */
export const DEFAULT_FEE_RATE_U16 = 33;
