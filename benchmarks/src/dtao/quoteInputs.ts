/** Inputs rotate over this many, so that no engine answers from a memory of the last one. */
export const VARIANTS = 64;

/** A pool like a mainnet subnet's. */
export const POOL = { taoReserveRao: 52_123_456_789_012n, alphaReserveRao: 720_049_263_285_129n };

/** A weight as injections leave it: not a round fraction. */
export const QUOTE_WEIGHT = 487_654_321_012_345_678n;

/** Fee rate in 65535ths. */
export const FEE_RATE_U16 = 33;

/** Orders of 10 TAO and more. */
export const AMOUNTS: readonly bigint[] = Array.from(
  { length: VARIANTS },
  (_, i) => 10_000_000_000n + BigInt(i) * 1_000_000_007n,
);

/** What is asked of every engine: alpha out and the price before and after, as raw bits. */
export interface QuoteAnswer {
  readonly outRao: bigint;
  readonly beforeBits: bigint;
  readonly afterBits: bigint;
}
