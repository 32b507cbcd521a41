import type { PoolOrder } from '../PoolOrder.ts';
import type { ConcentratedPool, ConcentratedRules } from './ConcentratedPool.ts';
import { type ConcentratedRefusal, type ConcentratedSwap, concentratedSwap } from './swap.ts';

/**
 * Sells alpha for TAO to a concentrated liquidity pool: {@link concentratedBuy} in the other direction, with a lower
 * price limit.
 *
 * @param pool - the pool's state
 * @param order - alpha paid, lower price limit, fee rate
 * @param rules - from `concentratedRules`
 */
export function concentratedSell(
  pool: ConcentratedPool,
  order: PoolOrder,
  rules: ConcentratedRules,
): ConcentratedSwap | ConcentratedRefusal {
  return concentratedSwap(pool, 'sell', order, rules);
}
