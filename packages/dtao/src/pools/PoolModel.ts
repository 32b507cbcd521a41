import type { PoolAmount } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';
import type { PoolReserves } from './PoolReserves.ts';
import type { SwapModel } from './SwapModel.ts';

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
 * @typeParam Pool - the pool's state; made by `init` or read from the chain
 */
export interface PoolModel<Pool extends PoolReserves = PoolReserves> extends SwapModel<Pool> {
  /** The least, or where the chain has such a query, the chain's estimate of alpha whose sale pays an amount of TAO, without fee. */
  needed(pool: Pool, taoOutRao: bigint): PoolAmount | PoolRefusal;
  /** Adds a block's TAO and alpha, and tells what joined the reserves. */
  inject(pool: Pool, amounts: PoolInjection): InjectedPool<Pool>;
  /** A block's whole emission: the chain's buy and the injection, in the chain's order. */
  emit(pool: Pool, inflow: PoolInflow): PoolEmission<Pool>;
}
