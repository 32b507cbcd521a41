import type { Alpha, Tao } from '@taokit/types';
import type { ConcentratedPool } from '../pools/concentratedLiquidity/ConcentratedPool.ts';

/** Half-axes and centers of a superellipse, with 32 bits of fraction. */
export interface SuperellipseCurve {
  /** Half-axis along alpha. */
  readonly alphaScaleQ32: bigint;
  /** Half-axis along TAO. */
  readonly taoScaleQ32: bigint;
  /** Center along alpha. */
  readonly centerAlphaQ32: bigint;
  /** Center along TAO. */
  readonly centerTaoQ32: bigint;
}

/**
 * A subnet's pool as a quote reads it. The reserves always count; which of the other fields does depends on the pools of the
 * spec. One that counts and is left out takes the value a new pool starts with, and the quote lists it under `assumed`.
 */
export interface QuotePool {
  /** Which subnet; 0 is root, where TAO and alpha are one for one. */
  readonly netuid: number;
  /** TAO in the pool (`SubnetTAO`). */
  readonly taoReserve: Tao;
  /** Alpha in the pool (`SubnetAlphaIn`): this subnet's. */
  readonly alphaReserve: Alpha;
  /** Fee rate in 65535ths (`Swap.FeeRate`); 33 when left out (196 before spec 297). */
  readonly feeRateU16?: number | undefined;
  /** Weighted pool: weight of the TAO side in 10^-18 parts, 10^16 to 99 * 10^16 (`Swap.SwapBalancer`); one half when left out. */
  readonly quoteWeight?: bigint | undefined;
  /** Superellipse: its curve; made from the weight when left out. */
  readonly curve?: SuperellipseCurve | undefined;
  /** Concentrated liquidity: the pool's state; one full-range position made from the reserves when left out. */
  readonly concentrated?: ConcentratedPool | undefined;
  /** Constant product: the fee of an unstake in rao of TAO (`computeConstantProductUnstakeFee`); the flat fee when left out. */
  readonly unstakeFeeRao?: bigint | undefined;
}
