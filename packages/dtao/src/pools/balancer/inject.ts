import { saturatingAddU64 } from '@taokit/fixed';
import type { InjectedPool, PoolInjection } from '../PoolModel.ts';
import {
  BALANCER_HALF_WEIGHT,
  BALANCER_WEIGHT_ONE,
  type BalancerPool,
  baseWeight,
  isWeightAllowed,
  weightFromRational,
  withReserves,
} from './BalancerPool.ts';

const U128_MAX = (1n << 128n) - 1n;

/**
 * The weight that keeps the price when amounts are added to a weighted pool.
 *
 * Source: `update_weights_for_added_liquidity` in `pallets/swap/src/pallet/balancer.rs`.
 *
 * @param pool - reserves and weight before
 * @param taoRao - TAO to add
 * @param alphaRao - alpha to add
 * @returns weight of the TAO side in 10^-18 parts, floored, which may be outside the allowed range
 */
export function balancerInjectedWeight(pool: BalancerPool, taoRao: bigint, alphaRao: bigint): bigint {
  const { taoReserveRao: tao, alphaReserveRao: alpha } = pool;
  const base = mulWeight(baseWeight(pool), saturateU128(tao * (alpha + alphaRao)));
  const quote = mulWeight(pool.quoteWeight, saturateU128(alpha * (tao + taoRao)));
  const sum = saturateU128(base + quote);
  return sum === 0n ? BALANCER_HALF_WEIGHT : weightFromRational(quote, sum);
}

/**
 * Adds a block's emission to a weighted pool: the weights absorb the disproportion, so the price stays within rounding. An
 * injection that would push a weight below 0.01 is dropped whole: the rule of spec 380 .. 384 and 423 .. 440.
 *
 * Source: `adjust_protocol_liquidity` in `pallets/swap/src/pallet/impls.rs`, spec 423-425.
 *
 * @param pool - reserves and weight
 * @param amounts - TAO and alpha injected
 */
export function injectOrDrop(
  pool: BalancerPool,
  { taoRao, alphaRao }: PoolInjection,
): InjectedPool<BalancerPool> {
  return tryInject(pool, taoRao, alphaRao) ?? { pool, taoRao: 0n, alphaRao: 0n };
}

/**
 * The same from spec 441: what would push a weight below 0.01 waits in a reservoir and is tried again with every later
 * injection. Tried are all of it, the alpha alone, the TAO alone; the first that keeps the weights in range joins.
 *
 * Source: `adjust_protocol_liquidity` in `pallets/swap/src/pallet/impls.rs`, late 2026.
 *
 * @param pool - reserves, weight and reservoirs
 * @param amounts - TAO and alpha the block brings
 * @returns the pool and what joined its reserves, which may be more than the block brought
 */
export function injectOrKeep(pool: BalancerPool, amounts: PoolInjection): InjectedPool<BalancerPool> {
  const taoRao = saturatingAddU64(pool.taoReservoirRao ?? 0n, amounts.taoRao);
  const alphaRao = saturatingAddU64(pool.alphaReservoirRao ?? 0n, amounts.alphaRao);
  const injected =
    tryInject(pool, taoRao, alphaRao) ?? tryInject(pool, 0n, alphaRao) ?? tryInject(pool, taoRao, 0n);
  const joined = injected ?? { pool, taoRao: 0n, alphaRao: 0n };
  const taoReservoirRao = taoRao - joined.taoRao;
  const alphaReservoirRao = alphaRao - joined.alphaRao;
  const { taoReserveRao, alphaReserveRao, quoteWeight } = joined.pool;
  return {
    pool: { taoReserveRao, alphaReserveRao, quoteWeight, taoReservoirRao, alphaReservoirRao },
    taoRao: joined.taoRao,
    alphaRao: joined.alphaRao,
  };
}

function tryInject(
  pool: BalancerPool,
  taoRao: bigint,
  alphaRao: bigint,
): InjectedPool<BalancerPool> | undefined {
  const quoteWeight = balancerInjectedWeight(pool, taoRao, alphaRao);
  if (!isWeightAllowed(quoteWeight)) return undefined;
  const taoReserveRao = saturatingAddU64(pool.taoReserveRao, taoRao);
  const alphaReserveRao = saturatingAddU64(pool.alphaReserveRao, alphaRao);
  return { pool: withReserves(pool, taoReserveRao, alphaReserveRao, quoteWeight), taoRao, alphaRao };
}

/** Product with a weight, to the nearest integer, halves up. */
function mulWeight(weight: bigint, value: bigint): bigint {
  return (value * weight + BALANCER_HALF_WEIGHT) / BALANCER_WEIGHT_ONE;
}

function saturateU128(value: bigint): bigint {
  return value > U128_MAX ? U128_MAX : value;
}
