import { BALANCER_WEIGHT_ONE, weightFromRational } from '../balancer/BalancerPool.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import { Q32_BITS, type SuperellipsePool } from './SuperellipsePool.ts';

/**
 * A superellipse from a weighted pool's reserves and weight, as the migration makes it: same price, and distances to the
 * centers equal to the half-axes.
 *
 * Source: `superellipse.rs`.
 *
 * @param reserves - what the pool holds
 * @param quoteWeight - weight of the TAO side in 10^-18 parts
 */
export function superellipseFromWeight(reserves: PoolReserves, quoteWeight: bigint): SuperellipsePool {
  const alphaScale = (reserves.alphaReserveRao * (quoteWeight << 33n)) / BALANCER_WEIGHT_ONE;
  const taoScale =
    (reserves.taoReserveRao * ((BALANCER_WEIGHT_ONE - quoteWeight) << 33n)) / BALANCER_WEIGHT_ONE;
  return centered(reserves, alphaScale, taoScale);
}

/**
 * A superellipse at a price, first version: the price is turned into a weight of 18 digits.
 *
 * @param reserves - what the pool holds
 * @param priceBits - price, raw bits of an U64F64
 */
export function superellipseInitV1(reserves: PoolReserves, priceBits: bigint): SuperellipsePool {
  const tao = reserves.taoReserveRao << 64n;
  const total = tao + reserves.alphaReserveRao * priceBits;
  return superellipseFromWeight(reserves, weightFromRational(tao, total));
}

/**
 * A superellipse at a price, second version: the half-axes come from the price without a weight in between.
 *
 * @param reserves - what the pool holds
 * @param priceBits - price, raw bits of an U64F64
 */
export function superellipseInitV2(reserves: PoolReserves, priceBits: bigint): SuperellipsePool {
  const { taoReserveRao, alphaReserveRao } = reserves;
  const tao = taoReserveRao << 64n;
  const alphaValue = alphaReserveRao * priceBits;
  const total = tao + alphaValue;
  if (total === 0n) return centered(reserves, 0n, 0n);
  const alphaScale = (alphaReserveRao * (tao << 33n)) / total;
  const taoScale = (taoReserveRao * (alphaValue << 33n)) / total;
  return centered(reserves, alphaScale, taoScale);
}

function centered(reserves: PoolReserves, alphaScaleQ32: bigint, taoScaleQ32: bigint): SuperellipsePool {
  return {
    taoReserveRao: reserves.taoReserveRao,
    alphaReserveRao: reserves.alphaReserveRao,
    alphaScaleQ32,
    taoScaleQ32,
    centerAlphaQ32: (reserves.alphaReserveRao << Q32_BITS) + alphaScaleQ32,
    centerTaoQ32: (reserves.taoReserveRao << Q32_BITS) + taoScaleQ32,
  };
}
