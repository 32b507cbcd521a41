import { clampU64 } from '@taokit/fixed';
import type { InjectedPool, PoolInjection } from '../PoolModel.ts';
import type { PoolReserves } from '../PoolReserves.ts';

/**
 * Adds a block's emission to the launch pool. Nothing is checked: the price moves unless the two amounts are in its
 * proportion.
 *
 * Source: `coinbase/run_coinbase.rs`, v2.0.0.
 *
 * @param pool - reserves
 * @param amounts - TAO and alpha injected
 */
export function constantProductInject(
  pool: PoolReserves,
  { taoRao, alphaRao }: PoolInjection,
): InjectedPool<PoolReserves> {
  return {
    taoRao,
    alphaRao,
    pool: {
      taoReserveRao: clampU64(pool.taoReserveRao + taoRao),
      alphaReserveRao: clampU64(pool.alphaReserveRao + alphaRao),
    },
  };
}
