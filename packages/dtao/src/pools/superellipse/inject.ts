import { clampU64 } from '@taokit/fixed';
import type { InjectedPool, PoolInjection } from '../PoolModel.ts';
import { Q32_BITS, type SuperellipsePool } from './SuperellipsePool.ts';

/**
 * Adds a block's emission to a superellipse: the centers move with the reserves, so price and depth stay exactly.
 *
 * Source: `translate_liquidity` in `superellipse.rs`, unreleased.
 *
 * @param pool - reserves, scales and centers
 * @param amounts - TAO and alpha injected
 */
export function superellipseInject(
  pool: SuperellipsePool,
  { taoRao, alphaRao }: PoolInjection,
): InjectedPool<SuperellipsePool> {
  return {
    taoRao,
    alphaRao,
    pool: {
      ...pool,
      taoReserveRao: clampU64(pool.taoReserveRao + taoRao),
      alphaReserveRao: clampU64(pool.alphaReserveRao + alphaRao),
      centerTaoQ32: pool.centerTaoQ32 + (taoRao << Q32_BITS),
      centerAlphaQ32: pool.centerAlphaQ32 + (alphaRao << Q32_BITS),
    },
  };
}
