import type { PoolOrder } from '../PoolOrder.ts';
import type { ConcentratedPool, ConcentratedRules } from './ConcentratedPool.ts';
import { type ConcentratedRefusal, type ConcentratedSwap, concentratedSwap } from './swap.ts';

/**
 * Buys alpha with TAO from a concentrated liquidity pool.
 *
 * Each step takes its fee first and runs to the end of the order, the price limit, or the next tick with liquidity; the
 * chain checks the paying reserve only when it commits, so a simulated order may exceed it. Source:
 * `pallets/swap/src/pallet/impls.rs`, July 2025.
 *
 * @param pool - the pool's state
 * @param order - TAO paid, upper price limit, fee rate
 * @param rules - from `concentratedRules`
 */
export function concentratedBuy(
  pool: ConcentratedPool,
  order: PoolOrder,
  rules: ConcentratedRules,
): ConcentratedSwap | ConcentratedRefusal {
  return concentratedSwap(pool, 'buy', order, rules);
}
