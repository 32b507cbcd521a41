import type { PoolAmount, PoolOrder, PoolSwap, SwapSide } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';
import type { PoolReserves } from './PoolReserves.ts';

/** The kinds of pools a subnet had, and one that was proposed. */
export type PoolModelName =
  | 'root'
  | 'constantProduct'
  | 'concentratedLiquidity'
  | 'balancer'
  | 'superellipse';

/** What a pool is made from: reserves, and what sets its price. */
export interface PoolStart extends PoolReserves {
  /** Price to start at, raw bits of an U64F64 of TAO per alpha; equal weights, or the ratio of the reserves, when left out. */
  readonly priceBits?: bigint | undefined;
  /** Weight of the TAO side in 10^-18 parts, of a weighted pool or the one a superellipse is made from; goes before a price. */
  readonly quoteWeight?: bigint | undefined;
}

/** A pool that was made. */
export interface StartedPool<Pool> {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** The pool. */
  readonly pool: Pool;
}

/**
 * The trading half of a {@link PoolModel}: what a quote needs, and all that a page which quotes loads.
 *
 * @typeParam Pool - the pool's state; made by {@link SwapModel.init} or read from the chain
 */
export interface SwapModel<Pool extends PoolReserves = PoolReserves> {
  /** Which kind. */
  readonly name: PoolModelName;
  /** Spec version whose rules these are. */
  readonly spec: number;
  /** Fee rate of a subnet that sets none, in 65535ths. */
  readonly defaultFeeRateU16: number;
  /** Makes a pool, as the chain starts one. */
  init(start: PoolStart): StartedPool<Pool> | PoolRefusal<'ReservesOutOfBalance'>;
  /** Spot price. */
  price(pool: Pool): bigint;
  /** Buys alpha with TAO. */
  buy(pool: Pool, order: PoolOrder): PoolSwap<Pool> | PoolRefusal;
  /** Sells alpha for TAO. */
  sell(pool: Pool, order: PoolOrder): PoolSwap<Pool> | PoolRefusal;
  /** The most an order with a limit may bring, fee included; the chain asks this before it executes one. */
  maxInput(pool: Pool, side: SwapSide, limitPriceRao: bigint, feeRateU16: number): PoolAmount | PoolRefusal;
  /** Input without fee that moves the price to a target, floored; 0 where the target is not on the order's way. */
  inputToPrice(pool: Pool, side: SwapSide, targetBits: bigint): bigint;
}
