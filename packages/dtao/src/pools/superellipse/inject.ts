import { clampU64 } from '../../internal/u64.ts';
import { Q32_BITS, type SuperellipsePool } from './SuperellipsePool.ts';

/**
 * Adds a block's emission to a superellipse: the centers move with the reserves, so price and depth stay exactly.
 *
 * @param pool - reserves, scales and centers
 * @param taoRao - TAO injected
 * @param alphaRao - alpha injected
 */
export function superellipseInject(
  pool: SuperellipsePool,
  taoRao: bigint,
  alphaRao: bigint,
): SuperellipsePool {
  return {
    ...pool,
    taoReserveRao: clampU64(pool.taoReserveRao + taoRao),
    alphaReserveRao: clampU64(pool.alphaReserveRao + alphaRao),
    centerTaoQ32: pool.centerTaoQ32 + (taoRao << Q32_BITS),
    centerAlphaQ32: pool.centerAlphaQ32 + (alphaRao << Q32_BITS),
  };
}
