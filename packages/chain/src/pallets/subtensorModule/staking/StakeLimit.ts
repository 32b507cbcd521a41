/** A limit of price, and what to do where it comes first. */
export interface StakeLimit {
  /** Worst price, rao of TAO per alpha. */
  readonly limitPriceRao: bigint;
  /** Whether less than asked for will do. */
  readonly allowPartial: boolean;
}
