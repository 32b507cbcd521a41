import { saturatingAddU64 } from '../../internal/u64.ts';
import { type BalancerPool, type BalancerRules, isWeightAllowed } from '../../pools/balancer/BalancerPool.ts';
import { balancerBuy } from '../../pools/balancer/buy.ts';
import { balancerInjectedWeight } from '../../pools/balancer/inject.ts';
import { balancerPayout, buySide } from '../../pools/balancer/payout.ts';
import { NO_BUY_LIMIT_RAO } from '../../pools/PoolOrder.ts';

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
 * Applies a block's emission to a weighted pool in the chain's order: the weights are moved for the injection, the chain buys
 * alpha with the excess on the old reserves, then the reserves grow. An injection that would push a weight below 0.01 is
 * dropped; the buy takes place nevertheless.
 *
 * @param pool - before the block
 * @param taoInRao - TAO to inject, from `computeSubnetTerms`, floored to rao
 * @param alphaInRao - alpha to inject
 * @param excessTaoRao - TAO to buy alpha with
 * @param rules - of the weighted pool
 * @returns the pool and what was moved
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `inject_and_maybe_swap`, spec 423-425.
 */
export function emitToBalancer(
  pool: BalancerPool,
  taoInRao: bigint,
  alphaInRao: bigint,
  excessTaoRao: bigint,
  rules: BalancerRules,
): BalancerEmission {
  const weight = balancerInjectedWeight(pool, taoInRao, alphaInRao);
  const accepted = isWeightAllowed(weight);
  const injectedTaoRao = accepted ? taoInRao : 0n;
  const injectedAlphaRao = accepted ? alphaInRao : 0n;
  const quoteWeight = accepted ? weight : pool.quoteWeight;
  const { taoReserveRao, alphaReserveRao } = pool;
  const bought = buyExcess({ taoReserveRao, alphaReserveRao, quoteWeight }, excessTaoRao, rules);
  return {
    pool: {
      taoReserveRao: saturatingAddU64(bought.pool.taoReserveRao, injectedTaoRao),
      alphaReserveRao: saturatingAddU64(bought.pool.alphaReserveRao, injectedAlphaRao),
      quoteWeight,
    },
    injectedTaoRao,
    injectedAlphaRao,
    buySpentRao: bought.buySpentRao,
    buyAlphaRao: bought.buyAlphaRao,
  };
}

function buyExcess(pool: BalancerPool, amountRao: bigint, rules: BalancerRules) {
  const nothing = { pool, buySpentRao: 0n, buyAlphaRao: 0n };
  if (amountRao === 0n) return nothing;
  if (isFarFromEveryLimit(pool, amountRao, rules)) {
    const buyAlphaRao = balancerPayout(buySide(pool), amountRao);
    if (buyAlphaRao === 0n) return nothing;
    const taoReserveRao = pool.taoReserveRao + amountRao;
    const alphaReserveRao = pool.alphaReserveRao - buyAlphaRao;
    const { quoteWeight } = pool;
    return { pool: { taoReserveRao, alphaReserveRao, quoteWeight }, buySpentRao: amountRao, buyAlphaRao };
  }
  const swap = balancerBuy(pool, { amountRao, limitPriceRao: NO_BUY_LIMIT_RAO, feeRateU16: 0 }, rules);
  if (!swap.ok) return nothing;
  return { pool: swap.pool, buySpentRao: swap.amountInRao, buyAlphaRao: swap.amountOutRao };
}

/**
 * Whether no check of a buy can fail and its limit is out of reach, from the reserves alone: an input below a thousandth
 * of the TAO reserve takes less than a tenth of the alpha at any allowed weight, so a price below 99 x 1000 TAO stays
 * below the limit of a million.
 */
function isFarFromEveryLimit(pool: BalancerPool, amountRao: bigint, rules: BalancerRules): boolean {
  const { taoReserveRao: tao, alphaReserveRao: alpha } = pool;
  return (
    amountRao * 1_000n < tao && alpha >= rules.minimumReserveRao && tao < alpha * 1_000n && tao < 1n << 63n
  );
}
