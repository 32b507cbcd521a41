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

/** TAO and alpha put into a pool together, in rao. */
export interface PoolInjection {
  /** TAO. */
  readonly taoRao: bigint;
  /** Alpha. */
  readonly alphaRao: bigint;
}

/** What was put into a pool. */
export interface InjectedPool<Pool> extends PoolInjection {
  /** The pool afterwards. */
  readonly pool: Pool;
}

/** What a block's emission brings to a pool, in rao: see `computeSubnetTerms` of `@taokit/dtao/coinbase`. */
export interface PoolInflow {
  /** TAO to inject. */
  readonly taoInRao: bigint;
  /** Alpha to inject. */
  readonly alphaInRao: bigint;
  /** TAO the chain buys alpha with. */
  readonly excessTaoRao: bigint;
}

/** A pool after a block's emission. */
export interface PoolEmission<Pool> {
  /** The pool. */
  readonly pool: Pool;
  /** TAO that joined the reserve (`SubnetTaoInEmission`), rao; less than came where some has to wait, more where some had waited. */
  readonly injectedTaoRao: bigint;
  /** Alpha that joined the reserve (`SubnetAlphaInEmission`), rao. */
  readonly injectedAlphaRao: bigint;
  /** TAO the chain's buy put into the pool (`SubnetExcessTao`), rao; 0 where the pool refused. */
  readonly buySpentRao: bigint;
  /** Alpha it bought, rao: outside the pool from then on. */
  readonly buyAlphaRao: bigint;
  /** TAO the block issued to the subnet, rao: what was injected, waits, or bought. What a refused buy gives back is recycled. */
  readonly issuedTaoRao: bigint;
}

/**
 * One kind of pool under the rules of one spec version: what quotes, the block engine and a client of the chain all use.
 *
 * Prices are raw bits of an U64F64, TAO per alpha. A pool is plain data and is never changed: what moves it hands back a new
 * one.
 *
 * @typeParam Pool - the pool's state; made by {@link PoolModel.init} or read from the chain
 */
export interface PoolModel<Pool extends PoolReserves = PoolReserves> {
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
  /** The least, or where the chain has such a query, the chain's estimate of alpha whose sale pays an amount of TAO, without fee. */
  needed(pool: Pool, taoOutRao: bigint): PoolAmount | PoolRefusal;
  /** Adds a block's TAO and alpha, and tells what joined the reserves. */
  inject(pool: Pool, amounts: PoolInjection): InjectedPool<Pool>;
  /** A block's whole emission: the chain's buy and the injection, in the chain's order. */
  emit(pool: Pool, inflow: PoolInflow): PoolEmission<Pool>;
}
