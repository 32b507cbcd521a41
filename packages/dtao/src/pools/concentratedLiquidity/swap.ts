import { refuse } from '@taokit/errors';
import { clampU64, saturatingSubU64 } from '@taokit/fixed';
import type { PoolOrder, PoolSwap, SwapSide } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { ConcentratedPool, ConcentratedRules } from './ConcentratedPool.ts';
import { concentratedInit } from './init.ts';
import { CONCENTRATED_MAX_PRICE_RAO, CONCENTRATED_MIN_PRICE_RAO, limitSqrtPrice } from './price.ts';
import { swapStep } from './step.ts';

const MAX_STEPS = 1000;
const NO_LIMIT_RAO = { buy: CONCENTRATED_MAX_PRICE_RAO, sell: CONCENTRATED_MIN_PRICE_RAO };

/** An order a concentrated liquidity pool executed. The fee belongs to the positions and is in neither reserve. */
export type ConcentratedSwap = PoolSwap<ConcentratedPool>;

/** Why a concentrated liquidity pool refuses an order. */
export type ConcentratedRefusal = PoolRefusal<
  'ReservesTooLow' | 'PriceLimitExceeded' | 'InsufficientLiquidity' | 'TooManySwapSteps'
>;

/** An order whose limit is the square root of a price. */
export interface RootedOrder {
  readonly side: SwapSide;
  readonly amountRao: bigint;
  readonly limitSqrtBits: bigint;
  readonly feeRateU16: number;
}

/**
 * One order against a concentrated liquidity pool, step by step until it is used up or reaches its limit.
 *
 * Source: `do_swap` and `swap_inner` in `pallets/swap/src/pallet/impls.rs`, July 2025.
 *
 * @param given - the pool; its price and position are made first where it has none
 * @param side - direction
 * @param order - amount, limit and fee rate
 * @param rules - from `concentratedRules`
 */
export function concentratedSwap(
  given: ConcentratedPool,
  side: SwapSide,
  order: PoolOrder,
  rules: ConcentratedRules,
): ConcentratedSwap | ConcentratedRefusal {
  const { amountRao, feeRateU16 } = order;
  const limitSqrtBits = limitSqrtPrice(order.limitPriceRao ?? NO_LIMIT_RAO[side]);
  return swapToRoot(given, { side, amountRao, limitSqrtBits, feeRateU16 }, rules);
}

/** The same with the limit as the chain's steps compare it. */
export function swapToRoot(
  given: ConcentratedPool,
  { side, amountRao, limitSqrtBits, feeRateU16 }: RootedOrder,
  rules: ConcentratedRules,
): ConcentratedSwap | ConcentratedRefusal {
  const pool = given.initialized ? given : concentratedInit(given);
  const refusal = checkReserves(pool, side, rules) ?? checkLimit(pool, side, limitSqrtBits);
  if (refusal !== undefined) return refusal;
  let state = pool;
  let remainingRao = amountRao;
  let [inRao, outRao, feeRao] = [0n, 0n, 0n];
  let limitReached = false;
  for (let count = 1; remainingRao > 0n; count += 1) {
    if (count > MAX_STEPS)
      return refuse('TooManySwapSteps', `The order crosses more than ${MAX_STEPS} ticks.`);
    const input = { side, amountRao: remainingRao, limitSqrtBits, feeRateU16, rules };
    const step = swapStep(state, input);
    if (!step.ok) return step;
    state = step.pool;
    inRao = clampU64(inRao + step.deltaInRao);
    outRao = clampU64(outRao + step.deltaOutRao);
    feeRao = clampU64(feeRao + step.feeRao);
    limitReached = step.limitReached;
    const taken = step.deltaInRao + step.feeRao;
    remainingRao = step.crosses && taken > 0n ? saturatingSubU64(remainingRao, taken) : 0n;
  }
  return settle(state, side, { amountRao, inRao, outRao, feeRao, limitReached });
}

interface Totals {
  readonly amountRao: bigint;
  readonly inRao: bigint;
  readonly outRao: bigint;
  readonly feeRao: bigint;
  readonly limitReached: boolean;
}

function settle(
  pool: ConcentratedPool,
  side: SwapSide,
  { amountRao, inRao, outRao, feeRao, limitReached }: Totals,
): ConcentratedSwap {
  const isBuy = side === 'buy';
  return {
    ok: true,
    amountInRao: inRao,
    amountOutRao: outRao,
    feeRao,
    refundRao: saturatingSubU64(amountRao, inRao + feeRao),
    limitReached,
    pool: {
      ...pool,
      taoReserveRao: isBuy
        ? clampU64(pool.taoReserveRao + inRao)
        : saturatingSubU64(pool.taoReserveRao, outRao),
      alphaReserveRao: isBuy
        ? saturatingSubU64(pool.alphaReserveRao, outRao)
        : clampU64(pool.alphaReserveRao + inRao),
    },
  };
}

function checkReserves(
  { taoReserveRao, alphaReserveRao }: ConcentratedPool,
  side: SwapSide,
  { minimumReserveRao, checksBothReserves }: ConcentratedRules,
): ConcentratedRefusal | undefined {
  const taoCounts = checksBothReserves || side === 'sell';
  const alphaCounts = checksBothReserves || side === 'buy';
  const isLow =
    (taoCounts && taoReserveRao < minimumReserveRao) || (alphaCounts && alphaReserveRao < minimumReserveRao);
  if (!isLow) return undefined;
  return refuse(
    'ReservesTooLow',
    `A reserve (${taoReserveRao} TAO, ${alphaReserveRao} alpha, in rao) is below the minimum of ${minimumReserveRao}.`,
  );
}

function checkLimit(
  { sqrtPriceBits }: ConcentratedPool,
  side: SwapSide,
  limitSqrtBits: bigint,
): ConcentratedRefusal | undefined {
  if (side === 'buy' ? sqrtPriceBits < limitSqrtBits : sqrtPriceBits > limitSqrtBits) return undefined;
  return refuse(
    'PriceLimitExceeded',
    `The price is already at or past the limit (square roots ${sqrtPriceBits} and ${limitSqrtBits}, in 2^-64).`,
  );
}
