import { clampU64 } from '../../internal/u64.ts';
import { type PoolRefusal, refuse } from '../PoolRefusal.ts';
import {
  BALANCER_WEIGHT_ONE,
  type BalancerPool,
  baseWeight,
  isWeightAllowed,
  weightFromRational,
} from './BalancerPool.ts';

const U128_MAX = (1n << 128n) - 1n;

/** An injection that was accepted. */
export interface BalancerInjection {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** The pool afterwards, reweighted so that the price stays. */
  readonly pool: BalancerPool;
}

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
  return sum === 0n ? BALANCER_WEIGHT_ONE / 2n : weightFromRational(quote, sum);
}

/**
 * Adds a block's emission to a weighted pool: the weights absorb the disproportion, so the price stays within rounding.
 *
 * Source: `adjust_protocol_liquidity` in `pallets/swap/src/pallet/impls.rs`.
 *
 * @param pool - reserves and weight
 * @param taoRao - TAO injected
 * @param alphaRao - alpha injected
 * @returns the pool afterwards, or `WeightOutOfRange` when a weight would fall below 0.01; nothing is injected then
 */
export function balancerInject(
  pool: BalancerPool,
  taoRao: bigint,
  alphaRao: bigint,
): BalancerInjection | PoolRefusal<'WeightOutOfRange'> {
  const quoteWeight = balancerInjectedWeight(pool, taoRao, alphaRao);
  if (!isWeightAllowed(quoteWeight))
    return refuse(
      'WeightOutOfRange',
      `The injection would set the TAO weight to ${quoteWeight} of 10^18, outside 0.01 .. 0.99.`,
    );
  return {
    ok: true,
    pool: {
      taoReserveRao: clampU64(pool.taoReserveRao + taoRao),
      alphaReserveRao: clampU64(pool.alphaReserveRao + alphaRao),
      quoteWeight,
    },
  };
}

/** Product with a weight, to the nearest integer, halves up. */
function mulWeight(weight: bigint, value: bigint): bigint {
  return (value * weight + BALANCER_WEIGHT_ONE / 2n) / BALANCER_WEIGHT_ONE;
}

function saturateU128(value: bigint): bigint {
  return value > U128_MAX ? U128_MAX : value;
}
