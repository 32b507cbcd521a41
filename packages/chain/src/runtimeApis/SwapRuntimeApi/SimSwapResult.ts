/** What a swap would do, rao. */
export interface SimSwapResult {
  /** TAO paid or received. */
  readonly tao_amount: bigint;
  /** Alpha received or paid. */
  readonly alpha_amount: bigint;
  /** Fee in TAO. */
  readonly tao_fee: bigint;
  /** Fee in alpha. */
  readonly alpha_fee: bigint;
  /** How much less TAO comes than at the spot price. */
  readonly tao_slippage: bigint;
  /** How much less alpha comes than at the spot price. */
  readonly alpha_slippage: bigint;
}

/** What a swap does that the pool refuses. */
export const NO_SWAP: SimSwapResult = {
  tao_amount: 0n,
  alpha_amount: 0n,
  tao_fee: 0n,
  alpha_fee: 0n,
  tao_slippage: 0n,
  alpha_slippage: 0n,
};
