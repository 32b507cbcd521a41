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
 * A subnet's pool as a quote reads it. The reserves always count; which of the other fields does depends on the pool model
 * of the era, and a field that is left out is replaced by what the chain starts a pool with.
 */
export interface QuotePool {
  /** Which subnet; 0 is root, where TAO and alpha are one for one. */
  readonly netuid: number;
  /** TAO in the pool (`SubnetTAO`). */
  readonly taoReserve: Tao;
  /** Alpha in the pool (`SubnetAlphaIn`). */
  readonly alphaReserve: Alpha;
  /** Fee rate in 65535ths (`FeeRate`); 33 when left out (196 before spec 297). */
  readonly feeRateU16?: number;
  /** Weighted pool and superellipse: weight of the TAO side in 10^-18 parts (`SwapBalancer`); one half when left out. */
  readonly quoteWeight?: bigint;
  /** Superellipse: its curve; made from the weight when left out. */
  readonly curve?: SuperellipseCurve;
  /** Concentrated liquidity: the pool's state; one full-range position made from the reserves when left out. */
  readonly concentrated?: ConcentratedPool;
  /** Constant product: the fee of an unstake in rao of TAO (`constantProductUnstakeFee`); the flat fee when left out. */
  readonly unstakeFeeRao?: bigint;
}

/** Which pool model a quote used. */
export type QuotePoolModel =
  | 'root'
  | 'constantProduct'
  | 'concentratedLiquidity'
  | 'balancer'
  | 'superellipse';
