import { clampU64, saturatingSubU64 } from '@taokit/fixed';
import type { PoolOrder, PoolSwap, SwapSide } from '../PoolOrder.ts';
import { type CurveRefusal, type CurveSide, swapOnCurve } from '../swapOnCurve.ts';
import { type BalancerPool, type BalancerRules, withReserves } from './BalancerPool.ts';
import { balancerAlphaToPrice, balancerTaoToPrice } from './limit.ts';
import { balancerPayout, buySide, sellSide } from './payout.ts';
import { balancerPrice } from './price.ts';

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
 * @param rules - from `balancerRules`
 */
export function balancerBuy(
  pool: BalancerPool,
  order: PoolOrder,
  rules: BalancerRules,
): PoolSwap<BalancerPool> | CurveRefusal {
  const side = buySide(pool);
  return swapOnCurve(pool, order, rules, {
    side: 'buy',
    reserveInRao: side.reserveInRao,
    reserveOutRao: side.reserveOutRao,
    price: balancerPrice,
    payout: (netRao) => balancerPayout(side, netRao),
    inputToPrice: (targetBits) => balancerTaoToPrice(pool, targetBits),
    apply: (netRao, outRao) =>
      withReserves(
        pool,
        clampU64(pool.taoReserveRao + netRao),
        saturatingSubU64(pool.alphaReserveRao, outRao),
        pool.quoteWeight,
      ),
  } satisfies CurveSide<BalancerPool>);
}

/**
 * Sells alpha for TAO to a weighted pool: {@link balancerBuy} in the other direction, with a lower price limit.
 *
 * @param pool - reserves and weight
 * @param order - alpha paid, lower price limit, fee rate
 * @param rules - from `balancerRules`
 */
export function balancerSell(
  pool: BalancerPool,
  order: PoolOrder,
  rules: BalancerRules,
): PoolSwap<BalancerPool> | CurveRefusal {
  const side = sellSide(pool);
  return swapOnCurve(pool, order, rules, {
    side: 'sell',
    reserveInRao: side.reserveInRao,
    reserveOutRao: side.reserveOutRao,
    price: balancerPrice,
    payout: (netRao) => balancerPayout(side, netRao),
    inputToPrice: (targetBits) => balancerAlphaToPrice(pool, targetBits),
    apply: (netRao, outRao) =>
      withReserves(
        pool,
        saturatingSubU64(pool.taoReserveRao, outRao),
        clampU64(pool.alphaReserveRao + netRao),
        pool.quoteWeight,
      ),
  } satisfies CurveSide<BalancerPool>);
}

/** Net input that moves the price to a target, 0 where the target is not on the way. */
export function balancerInputToPrice(pool: BalancerPool, side: SwapSide, targetBits: bigint): bigint {
  return side === 'buy' ? balancerTaoToPrice(pool, targetBits) : balancerAlphaToPrice(pool, targetBits);
}
