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
  const { quoteWeight, taoReserveRao, alphaReserveRao } = pool;
  // The quotients of `U64F64.safeDiv`, whose operands are whole here: neither can be too large.
  const weights = quoteWeight === 0n ? 0n : (baseWeight(pool) << 64n) / quoteWeight;
  const reserves = alphaReserveRao === 0n ? 0n : (taoReserveRao << 64n) / alphaReserveRao;
  return U64F64.saturatingMul(weights, reserves);
}
