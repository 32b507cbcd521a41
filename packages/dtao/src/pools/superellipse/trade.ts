import { U64_MAX } from '@taokit/fixed';
import type { PoolOrder, PoolSwap, SwapSide } from '../PoolOrder.ts';
import { type CurveRefusal, type CurveSide, swapOnCurve } from '../swapOnCurve.ts';
import { afterBuy, afterSell, superellipseAlphaToPrice, superellipseTaoToPrice } from './limit.ts';
import { superellipsePrice } from './price.ts';
import type { SuperellipsePool, SuperellipseRules } from './SuperellipsePool.ts';
import {
  buySide,
  type SuperellipseSide,
  sellSide,
  superellipseMaxInput,
  superellipsePayout,
} from './side.ts';

/**
 * Buys alpha with TAO from a superellipse.
 *
 * Fee first, then the checks of the weighted pool; the net input is clamped to what leaves the minimum reserve, and to
 * the largest input whose price afterwards does not pass the limit. Any clamp recomputes the fee from what was filled;
 * the rest is refunded. Source: `superellipse.rs` and `do_swap`, unreleased.
 *
 * @param pool - reserves, scales and centers
 * @param order - TAO paid, upper price limit, fee rate
 * @param rules - `SUPERELLIPSE_RULES`
 */
export function superellipseBuy(
  pool: SuperellipsePool,
  order: PoolOrder,
  rules: SuperellipseRules,
): PoolSwap<SuperellipsePool> | CurveRefusal {
  return swapOnCurve(pool, order, rules, {
    ...curveOf('buy', buySide(pool), rules),
    inputToPrice: (targetBits) => superellipseTaoToPrice(pool, targetBits),
    apply: (netRao, outRao) => afterBuy(pool, netRao, outRao),
  });
}

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
): PoolSwap<SuperellipsePool> | CurveRefusal {
  return swapOnCurve(pool, order, rules, {
    ...curveOf('sell', sellSide(pool), rules),
    inputToPrice: (targetBits) => superellipseAlphaToPrice(pool, targetBits),
    apply: (netRao, outRao) => afterSell(pool, netRao, outRao),
  });
}

/** Net input that moves the price to a target, 0 where the target is not on the way. */
export function superellipseInputToPrice(pool: SuperellipsePool, side: SwapSide, targetBits: bigint): bigint {
  return side === 'buy'
    ? superellipseTaoToPrice(pool, targetBits)
    : superellipseAlphaToPrice(pool, targetBits);
}

function curveOf(
  side: SwapSide,
  given: SuperellipseSide,
  { minimumReserveRao }: SuperellipseRules,
): Omit<CurveSide<SuperellipsePool>, 'inputToPrice' | 'apply'> {
  const { reserveInRao, reserveOutRao } = given;
  return {
    side,
    reserveInRao,
    reserveOutRao,
    price: superellipsePrice,
    payout: (netRao) => superellipsePayout(given, netRao),
    cap: (netRao, outRao) =>
      fitsPool(given, netRao, outRao, minimumReserveRao)
        ? netRao
        : superellipseMaxInput(given, minimumReserveRao),
  };
}

/**
 * Whether an input leaves the minimum in the paying reserve and fits the other: the same as not exceeding the largest
 * input, without its square root.
 */
function fitsPool(
  side: SuperellipseSide,
  netRao: bigint,
  outRao: bigint | undefined,
  keepRao: bigint,
): boolean {
  if (outRao === undefined) return false;
  return side.reserveOutRao - outRao >= keepRao && side.reserveInRao + netRao <= U64_MAX;
}
