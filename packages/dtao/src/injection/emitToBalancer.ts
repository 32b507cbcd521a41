import { saturatingAddU64 } from '../internal/u64.ts';
import { type BalancerPool, type BalancerRules, isWeightAllowed } from '../pools/balancer/BalancerPool.ts';
import { balancerBuy } from '../pools/balancer/buy.ts';
import { balancerInjectedWeight } from '../pools/balancer/inject.ts';
import { NO_BUY_LIMIT_RAO } from '../pools/PoolOrder.ts';
import type { SubnetTerms } from './subnetTerms.ts';

/** A weighted pool after a block's emission. */
export interface BalancerEmission {
  /** The pool. */
  readonly pool: BalancerPool;
  /** TAO added to it, rao; 0 where the injection was rejected. */
  readonly injectedTaoRao: bigint;
  /** Alpha added to it, rao; 0 where the injection was rejected. */
  readonly injectedAlphaRao: bigint;
  /** TAO the chain spent on alpha, rao; 0 where the pool refused. */
  readonly buySpentRao: bigint;
  /** Alpha it bought, rao: outside the pool from then on. */
  readonly buyAlphaRao: bigint;
}

/**
 * Applies a block's terms to a weighted pool in the chain's order: the weights are moved for the injection, the chain buys
 * alpha with the excess on the old reserves, then the reserves grow. An injection that would push a weight below 0.01 is
 * dropped; the buy takes place nevertheless.
 *
 * @param pool - before the block
 * @param terms - from `getSubnetTerms`, floored to rao here
 * @param rules - of the weighted pool
 * @returns the pool and what was moved
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `inject_and_maybe_swap`, spec 423-425.
 */
export function emitToBalancer(
  pool: BalancerPool,
  terms: SubnetTerms,
  rules: BalancerRules,
): BalancerEmission {
  const tao = terms.taoInBits >> 32n;
  const alpha = terms.alphaInBits >> 32n;
  const weight = balancerInjectedWeight(pool, tao, alpha);
  const accepted = isWeightAllowed(weight);
  const injectedTaoRao = accepted ? tao : 0n;
  const injectedAlphaRao = accepted ? alpha : 0n;
  const weighted = accepted ? { ...pool, quoteWeight: weight } : pool;
  const bought = buyExcess(weighted, terms.excessTaoBits >> 32n, rules);
  return {
    ...bought,
    pool: {
      ...bought.pool,
      taoReserveRao: saturatingAddU64(bought.pool.taoReserveRao, injectedTaoRao),
      alphaReserveRao: saturatingAddU64(bought.pool.alphaReserveRao, injectedAlphaRao),
    },
    injectedTaoRao,
    injectedAlphaRao,
  };
}

function buyExcess(pool: BalancerPool, amountRao: bigint, rules: BalancerRules) {
  if (amountRao === 0n) return { pool, buySpentRao: 0n, buyAlphaRao: 0n };
  const swap = balancerBuy(pool, { amountRao, limitPriceRao: NO_BUY_LIMIT_RAO, feeRateU16: 0 }, rules);
  if (!swap.ok) return { pool, buySpentRao: 0n, buyAlphaRao: 0n };
  return { pool: swap.pool, buySpentRao: swap.amountInRao, buyAlphaRao: swap.amountOutRao };
}
