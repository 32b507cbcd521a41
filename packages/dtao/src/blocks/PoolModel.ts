import { emitToBalancer } from '../coinbase/injection/emitToBalancer.ts';
import type { Era } from '../eras.ts';
import { type BalancerPool, balancerRules } from '../pools/balancer/BalancerPool.ts';
import { balancerBuy } from '../pools/balancer/buy.ts';
import { balancerPrice } from '../pools/balancer/price.ts';
import { balancerSell } from '../pools/balancer/sell.ts';
import { NO_BUY_LIMIT_RAO, type PoolFill, type PoolOrder } from '../pools/PoolOrder.ts';
import type { PoolRefusal } from '../pools/PoolRefusal.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { superellipseBuy } from '../pools/superellipse/buy.ts';
import { superellipseInject } from '../pools/superellipse/inject.ts';
import { superellipsePrice } from '../pools/superellipse/price.ts';
import { SUPERELLIPSE_RULES, type SuperellipsePool } from '../pools/superellipse/SuperellipsePool.ts';
import { superellipseSell } from '../pools/superellipse/sell.ts';

/** What a block adds to a pool, rao. */
export interface PoolInflow {
  /** TAO to inject. */
  readonly taoInRao: bigint;
  /** Alpha to inject. */
  readonly alphaInRao: bigint;
  /** TAO the chain buys alpha with. */
  readonly excessTaoRao: bigint;
}

/** A pool after a block's emission. */
export interface PoolEmission<Pool extends PoolReserves> {
  /** The pool. */
  readonly pool: Pool;
  /** TAO injected, rao; 0 where the injection was rejected. */
  readonly injectedTaoRao: bigint;
  /** Alpha injected, rao; 0 where the injection was rejected. */
  readonly injectedAlphaRao: bigint;
  /** TAO the chain spent on alpha, rao. */
  readonly buySpentRao: bigint;
  /** Alpha it bought, rao. */
  readonly buyAlphaRao: bigint;
}

/** A filled order and the pool after it. */
export type ModelFill<Pool extends PoolReserves> = PoolFill & {
  /** The pool afterwards. */
  readonly pool: Pool;
};

/** A kind of pool, as the block engine uses it. */
export interface PoolModel<Pool extends PoolReserves> {
  /** Spot price, U64F64 bits. */
  price(pool: Pool): bigint;
  /** A block's emission, in the chain's order. */
  emit(pool: Pool, inflow: PoolInflow): PoolEmission<Pool>;
  /** A user's buy. */
  buy(pool: Pool, order: PoolOrder): ModelFill<Pool> | PoolRefusal;
  /** A user's sell. */
  sell(pool: Pool, order: PoolOrder): ModelFill<Pool> | PoolRefusal;
}

/**
 * Weighted pools for the block engine.
 *
 * @param era - spec version, 380 to 384 or from 423
 */
export function balancerModel(era: Era): PoolModel<BalancerPool> {
  const rules = balancerRules(era);
  return {
    price: balancerPrice,
    emit: (pool, { taoInRao, alphaInRao, excessTaoRao }) =>
      emitToBalancer(pool, taoInRao, alphaInRao, excessTaoRao, rules),
    buy: (pool, order) => balancerBuy(pool, order, rules),
    sell: (pool, order) => balancerSell(pool, order, rules),
  };
}

/** Superellipse pools for the block engine. An injection moves neither price nor depth, so its order does not matter. */
export const superellipseModel: PoolModel<SuperellipsePool> = {
  price: superellipsePrice,
  emit(pool, { taoInRao, alphaInRao, excessTaoRao }) {
    const injected = superellipseInject(pool, taoInRao, alphaInRao);
    const nothing = {
      injectedTaoRao: taoInRao,
      injectedAlphaRao: alphaInRao,
      buySpentRao: 0n,
      buyAlphaRao: 0n,
    };
    if (excessTaoRao === 0n) return { ...nothing, pool: injected };
    const order = { amountRao: excessTaoRao, limitPriceRao: NO_BUY_LIMIT_RAO, feeRateU16: 0 };
    const swap = superellipseBuy(injected, order, SUPERELLIPSE_RULES);
    if (!swap.ok) return { ...nothing, pool: injected };
    return { ...nothing, pool: swap.pool, buySpentRao: swap.amountInRao, buyAlphaRao: swap.amountOutRao };
  },
  buy: (pool, order) => superellipseBuy(pool, order, SUPERELLIPSE_RULES),
  sell: (pool, order) => superellipseSell(pool, order, SUPERELLIPSE_RULES),
};
