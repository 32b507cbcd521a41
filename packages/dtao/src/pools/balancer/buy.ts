import { clampU64, saturatingSubU64 } from '../../internal/u64.ts';
import type { PoolOrder } from '../PoolOrder.ts';
import type { BalancerPool, BalancerRules } from './BalancerPool.ts';
import { balancerTaoToPrice } from './limit.ts';
import { buySide } from './payout.ts';
import { type BalancerRefusal, type BalancerSwap, balancerSwap } from './swap.ts';

/**
 * Buys alpha with TAO from a weighted pool.
 *
 * The fee comes off first and is not in the pool afterwards. When the whole order would move the price past its limit,
 * the input that reaches the limit is computed, its fee on top, and the rest is refunded. Checks, in order:
 * `SwapInputTooLarge`, `ReservesTooLow`, `PriceLimitExceeded`; a dust order that would be paid nothing is
 * `ReservesTooLow`. Source: `pallets/swap/src/pallet/{impls,swap_step,balancer}.rs`.
 *
 * @param pool - reserves and weight
 * @param order - TAO paid, upper price limit, fee rate
 * @param rules - rules of the era, from `balancerRules`
 *
 * @example
 * ```ts
 * import { balancerBuy, balancerRules, DEFAULT_FEE_RATE_U16, NO_BUY_LIMIT_RAO } from '@taokit/dtao/pools';
 *
 * const pool = { taoReserveRao: 20_000n * 10n ** 9n, alphaReserveRao: 900_000n * 10n ** 9n, quoteWeight: 5n * 10n ** 17n };
 * const order = { amountRao: 10n ** 10n, limitPriceRao: NO_BUY_LIMIT_RAO, feeRateU16: DEFAULT_FEE_RATE_U16 };
 * const swap = balancerBuy(pool, order, balancerRules(425));
 * console.log(swap.ok ? swap.amountOutRao : swap.rule);
 * ```
 */
export function balancerBuy(
  pool: BalancerPool,
  order: PoolOrder,
  rules: BalancerRules,
): BalancerSwap | BalancerRefusal {
  return balancerSwap(pool, order, rules, {
    side: buySide(pool),
    isBefore: (a, b) => a < b,
    inputToPrice: (price, target) => balancerTaoToPrice(pool, price, target),
    apply: (netRao, outRao) => ({
      taoReserveRao: clampU64(pool.taoReserveRao + netRao),
      alphaReserveRao: saturatingSubU64(pool.alphaReserveRao, outRao),
      quoteWeight: pool.quoteWeight,
    }),
  });
}
