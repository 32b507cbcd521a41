import type { PoolOrder } from '../PoolOrder.ts';
import { afterBuy, superellipseTaoToPrice } from './limit.ts';
import type { SuperellipsePool, SuperellipseRules } from './SuperellipsePool.ts';
import { buySide } from './side.ts';
import { type SuperellipseRefusal, type SuperellipseSwap, superellipseSwap } from './swap.ts';

/**
 * Buys alpha with TAO from a superellipse.
 *
 * Fee first, then the checks of the weighted pool; the net input is clamped to what leaves the minimum reserve, and to
 * the largest input whose price afterwards does not pass the limit. Any clamp recomputes the fee from what was filled;
 * the rest is refunded. Source: `superellipse.rs` and `do_swap`.
 *
 * @param pool - reserves, scales and centers
 * @param order - TAO paid, upper price limit, fee rate
 * @param rules - `SUPERELLIPSE_RULES`
 */
export function superellipseBuy(
  pool: SuperellipsePool,
  order: PoolOrder,
  rules: SuperellipseRules,
): SuperellipseSwap | SuperellipseRefusal {
  return superellipseSwap(pool, order, rules, {
    side: buySide(pool),
    isBefore: (a, b) => a < b,
    inputToPrice: (targetBits) => superellipseTaoToPrice(pool, targetBits),
    apply: (netRao, outRao) => afterBuy(pool, netRao, outRao),
  });
}
