import { saturatingAddU64 } from '@taokit/fixed';
import type { PoolEmission, PoolInflow } from '../PoolModel.ts';
import {
  BALANCER_HALF_WEIGHT,
  type BalancerPool,
  type BalancerRules,
  isWeightAllowed,
  withReserves,
} from './BalancerPool.ts';
import { balancerInjectedWeight, injectOrKeep } from './inject.ts';
import { balancerPayout, buySide } from './payout.ts';
import { balancerBuy } from './trade.ts';

/**
 * A block's emission to a weighted pool from spec 441: the chain buys with the excess at the old weight, the weight for the
 * injection follows from the reserves after the buy, then the reserves grow. What would push a weight out of range waits; a
 * refused buy gives its TAO back, which is recycled.
 *
 * Source: `inject_and_maybe_swap` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, late 2026; equal to real blocks of
 * specs 441 to 475.
 *
 * @param pool - before the block
 * @param inflow - TAO and alpha to inject, TAO to buy with
 * @param rules - of the weighted pool
 */
export function buyThenInjectBalancer(
  pool: BalancerPool,
  { taoInRao, alphaInRao, excessTaoRao }: PoolInflow,
  rules: BalancerRules,
): PoolEmission<BalancerPool> {
  const bought = buyExcess(startedPool(pool), excessTaoRao, rules);
  // What no order traded keeps its weight; a refused one is taken back.
  const met = bought.buySpentRao === 0n ? pool : bought.pool;
  const injected = injectOrKeep(met, { taoRao: taoInRao, alphaRao: alphaInRao });
  return {
    pool: injected.pool,
    injectedTaoRao: injected.taoRao,
    injectedAlphaRao: injected.alphaRao,
    buySpentRao: bought.buySpentRao,
    buyAlphaRao: bought.buyAlphaRao,
    issuedTaoRao: taoInRao + (bought.isRefused ? 0n : excessTaoRao),
  };
}

/**
 * The same at specs 380 .. 384 and 423 .. 440: the weights are moved for the injection, the chain buys on the old reserves
 * with the new weights, then the reserves grow. An injection that would push a weight below 0.01 is dropped; the buy takes
 * place nevertheless, and TAO it does not use stays issued.
 *
 * Source: `inject_and_maybe_swap` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 423-425.
 *
 * @param pool - before the block
 * @param inflow - TAO and alpha to inject, TAO to buy with
 * @param rules - of the weighted pool
 */
export function weighThenBuyBalancer(
  pool: BalancerPool,
  { taoInRao, alphaInRao, excessTaoRao }: PoolInflow,
  rules: BalancerRules,
): PoolEmission<BalancerPool> {
  const weight = balancerInjectedWeight(pool, taoInRao, alphaInRao);
  const isAccepted = isWeightAllowed(weight);
  const injectedTaoRao = isAccepted ? taoInRao : 0n;
  const injectedAlphaRao = isAccepted ? alphaInRao : 0n;
  const quoteWeight = isAccepted ? weight : pool.quoteWeight;
  const weighed = withReserves(pool, pool.taoReserveRao, pool.alphaReserveRao, quoteWeight);
  const bought = buyExcess(weighed, excessTaoRao, rules);
  const taoReserveRao = saturatingAddU64(bought.pool.taoReserveRao, injectedTaoRao);
  const alphaReserveRao = saturatingAddU64(bought.pool.alphaReserveRao, injectedAlphaRao);
  return {
    pool: withReserves(pool, taoReserveRao, alphaReserveRao, quoteWeight),
    injectedTaoRao,
    injectedAlphaRao,
    buySpentRao: bought.buySpentRao,
    buyAlphaRao: bought.buyAlphaRao,
    issuedTaoRao: injectedTaoRao + excessTaoRao,
  };
}

/** The pool an order meets (`maybe_initialize_palswap` in `pallets/swap/src/pallet/impls.rs`). */
function startedPool(pool: BalancerPool): BalancerPool {
  if (pool.isUntraded !== true) return pool;
  return withReserves(pool, pool.taoReserveRao, pool.alphaReserveRao, BALANCER_HALF_WEIGHT);
}

function buyExcess(pool: BalancerPool, amountRao: bigint, rules: BalancerRules) {
  if (amountRao === 0n) return { pool, buySpentRao: 0n, buyAlphaRao: 0n, isRefused: false };
  if (isFarFromEveryLimit(pool, amountRao, rules)) {
    const buyAlphaRao = balancerPayout(buySide(pool), amountRao);
    if (buyAlphaRao === 0n) return { pool, buySpentRao: 0n, buyAlphaRao, isRefused: true };
    const taoReserveRao = pool.taoReserveRao + amountRao;
    const alphaReserveRao = pool.alphaReserveRao - buyAlphaRao;
    const after = withReserves(pool, taoReserveRao, alphaReserveRao, pool.quoteWeight);
    return { pool: after, buySpentRao: amountRao, buyAlphaRao, isRefused: false };
  }
  const swap = balancerBuy(pool, { amountRao, feeRateU16: 0 }, rules);
  if (!swap.ok) return { pool, buySpentRao: 0n, buyAlphaRao: 0n, isRefused: true };
  const { amountInRao: buySpentRao, amountOutRao: buyAlphaRao } = swap;
  return { pool: swap.pool, buySpentRao, buyAlphaRao, isRefused: false };
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
