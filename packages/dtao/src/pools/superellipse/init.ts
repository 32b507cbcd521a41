import { BALANCER_WEIGHT_ONE } from '../balancer/BalancerPool.ts';
import { checkWeightedStart } from '../checkStart.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import type { PoolStart, StartedPool } from '../SwapModel.ts';
import { Q32_BITS, type SuperellipsePool } from './SuperellipsePool.ts';

/**
 * A superellipse from reserves: from the weight given, as the migration would make it from a weighted pool: same price, and
 * distances to the centers equal to the half-axes; or at a price; or from equal weights.
 *
 * Source: `superellipse.rs`, unreleased; at a price its later version, whose half-axes come from the price without a weight in
 * between.
 *
 * @param start - what the pool holds, and its weight or price
 */
export function superellipseInit(start: PoolStart): StartedPool<SuperellipsePool> {
  checkWeightedStart(start);
  const { priceBits, quoteWeight } = start;
  const pool =
    quoteWeight === undefined && priceBits !== undefined
      ? fromPrice(start, priceBits)
      : fromWeight(start, quoteWeight ?? BALANCER_WEIGHT_ONE / 2n);
  return { ok: true, pool };
}

function fromWeight(reserves: PoolReserves, quoteWeight: bigint): SuperellipsePool {
  const alphaScale = (reserves.alphaReserveRao * (quoteWeight << 33n)) / BALANCER_WEIGHT_ONE;
  const taoScale =
    (reserves.taoReserveRao * ((BALANCER_WEIGHT_ONE - quoteWeight) << 33n)) / BALANCER_WEIGHT_ONE;
  return centered(reserves, alphaScale, taoScale);
}

function fromPrice(reserves: PoolReserves, priceBits: bigint): SuperellipsePool {
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
