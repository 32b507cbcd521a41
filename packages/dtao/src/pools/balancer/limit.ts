import { clampU64, U64_MAX, U64F64 } from '@taokit/fixed';
import { minOf } from '../../internal/minMax.ts';
import { powRatio } from '../../math/powRatio/powRatio.ts';
import { BALANCER_WEIGHT_ONE, type BalancerPool, baseWeight } from './BalancerPool.ts';
import { balancerPrice } from './price.ts';

const LIMIT_PRECISION = 1024;

/**
 * TAO that raises the price of a weighted pool to a target: `TAO * ((target / price)^(alpha weight) - 1)`, floored.
 *
 * The power saturates at 2^64 - 1 parts of 10^-18, a factor of 18.4. Source: `calculate_quote_delta_in` in
 * `pallets/swap/src/pallet/balancer.rs`.
 *
 * @param pool - reserves and weight
 * @param targetBits - target price, raw bits of an U64F64, not below the current one
 * @returns rao of TAO, without fee; 0 when the price is 0
 */
export function balancerTaoToPrice(pool: BalancerPool, targetBits: bigint): bigint {
  return inputToRatio(pool.taoReserveRao, targetBits, balancerPrice(pool), baseWeight(pool));
}

/**
 * Alpha that lowers the price of a weighted pool to a target: `alpha * ((price / target)^(TAO weight) - 1)`, floored.
 *
 * Source: `calculate_base_delta_in` in `pallets/swap/src/pallet/balancer.rs`.
 *
 * @param pool - reserves and weight
 * @param targetBits - target price, raw bits of an U64F64, not above the current one
 * @returns rao of alpha, without fee; 0 when the target is 0
 */
export function balancerAlphaToPrice(pool: BalancerPool, targetBits: bigint): bigint {
  return inputToRatio(pool.alphaReserveRao, balancerPrice(pool), targetBits, pool.quoteWeight);
}

function inputToRatio(reserveRao: bigint, numerator: bigint, denominator: bigint, weight: bigint): bigint {
  const scaled = powRatio({
    baseNumerator: numerator,
    baseDenominator: denominator,
    exponentNumerator: weight,
    exponentDenominator: BALANCER_WEIGHT_ONE,
    precision: LIMIT_PRECISION,
    scale: BALANCER_WEIGHT_ONE,
  });
  if (scaled === undefined || scaled < 0n) return 0n;
  const power = (minOf(scaled, U64_MAX) << 64n) / BALANCER_WEIGHT_ONE;
  const growth = power > U64F64.one ? power - U64F64.one : 0n;
  return clampU64((reserveRao * growth) >> 64n);
}
