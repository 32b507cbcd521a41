import type { PoolOrder } from '../PoolOrder.ts';
import { afterSell, superellipseAlphaToPrice } from './limit.ts';
import type { SuperellipsePool, SuperellipseRules } from './SuperellipsePool.ts';
import { sellSide } from './side.ts';
import { type SuperellipseRefusal, type SuperellipseSwap, superellipseSwap } from './swap.ts';

/**
 * Sells alpha for TAO to a superellipse: {@link superellipseBuy} in the other direction, with a lower price limit.
 *
 * @param pool - reserves, scales and centers
 * @param order - alpha paid, lower price limit, fee rate
 * @param rules - `SUPERELLIPSE_RULES`
 */
export function superellipseSell(
  pool: SuperellipsePool,
  order: PoolOrder,
  rules: SuperellipseRules,
): SuperellipseSwap | SuperellipseRefusal {
  return superellipseSwap(pool, order, rules, {
    side: sellSide(pool),
    isBefore: (a, b) => a > b,
    inputToPrice: (targetBits) => superellipseAlphaToPrice(pool, targetBits),
    apply: (netRao, outRao) => afterSell(pool, netRao, outRao),
  });
}
