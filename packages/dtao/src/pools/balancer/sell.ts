import { clampU64, saturatingSubU64 } from '../../internal/u64.ts';
import type { PoolOrder } from '../PoolOrder.ts';
import type { BalancerPool, BalancerRules } from './BalancerPool.ts';
import { balancerAlphaToPrice } from './limit.ts';
import { sellSide } from './payout.ts';
import { type BalancerRefusal, type BalancerSwap, balancerSwap } from './swap.ts';

/**
 * Sells alpha for TAO to a weighted pool: {@link balancerBuy} in the other direction, with a lower price limit.
 *
 * @param pool - reserves and weight
 * @param order - alpha paid, lower price limit, fee rate
 * @param rules - rules of the era, from `balancerRules`
 */
export function balancerSell(
  pool: BalancerPool,
  order: PoolOrder,
  rules: BalancerRules,
): BalancerSwap | BalancerRefusal {
  return balancerSwap(pool, order, rules, {
    side: sellSide(pool),
    isBefore: (a, b) => a > b,
    inputToPrice: (price, target) => balancerAlphaToPrice(pool, price, target),
    apply: (netRao, outRao) => ({
      taoReserveRao: saturatingSubU64(pool.taoReserveRao, outRao),
      alphaReserveRao: clampU64(pool.alphaReserveRao + netRao),
      quoteWeight: pool.quoteWeight,
    }),
  });
}
