import { U64F64 } from '@taokit/fixed';
import { type BalancerPool, baseWeight } from './BalancerPool.ts';

/**
 * Spot price of a weighted pool: `(alpha weight / TAO weight) * (TAO / alpha)`, TAO per alpha.
 *
 * Source: `calculate_price` in `pallets/swap/src/pallet/balancer.rs`.
 *
 * @param pool - reserves and weight
 * @returns raw bits of an U64F64; each quotient and the product floored; 0 when the pool holds no alpha
 */
export function balancerPrice(pool: BalancerPool): bigint {
  const weights = U64F64.safeDiv(baseWeight(pool) << 64n, pool.quoteWeight << 64n);
  const reserves = U64F64.safeDiv(pool.taoReserveRao << 64n, pool.alphaReserveRao << 64n);
  return U64F64.saturatingMul(weights, reserves);
}
