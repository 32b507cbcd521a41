import { clampU64, saturatingSubU64 } from '../../internal/u64.ts';
import type { PoolFill, PoolOrder } from '../PoolOrder.ts';
import { type PoolRefusal, refuse } from '../PoolRefusal.ts';
import type { ConcentratedPool, ConcentratedRules } from './ConcentratedPool.ts';
import type { SwapSide } from './deltas.ts';
import { concentratedInit } from './init.ts';
import { limitSqrtPrice } from './price.ts';
import { swapStep } from './step.ts';

const MAX_STEPS = 1000;

/** An order a concentrated liquidity pool executed. */
export interface ConcentratedSwap extends PoolFill {
  /** The pool afterwards, reserves included. The fee belongs to the positions and is in neither reserve. */
  readonly pool: ConcentratedPool;
}

/** Why a concentrated liquidity pool refuses an order. */
export type ConcentratedRefusal = PoolRefusal<
  'ReservesTooLow' | 'PriceLimitExceeded' | 'InsufficientLiquidity' | 'TooManySwapSteps'
>;

/**
 * One order against a concentrated liquidity pool, step by step until it is used up or reaches its limit.
 *
 * Source: `do_swap` and `swap_inner` in `pallets/swap/src/pallet/impls.rs`, July 2025.
 */
export function concentratedSwap(
  given: ConcentratedPool,
  side: SwapSide,
  order: PoolOrder,
  rules: ConcentratedRules,
): ConcentratedSwap | ConcentratedRefusal {
  const pool = given.initialized ? given : concentratedInit(given);
  const limitSqrtBits = limitSqrtPrice(order.limitPriceRao);
  const refusal = checkReserves(pool, side, rules) ?? checkLimit(pool, side, limitSqrtBits);
  if (refusal !== undefined) return refusal;
  let state = pool;
  let remainingRao = order.amountRao;
  let [inRao, outRao, feeRao] = [0n, 0n, 0n];
  let limitReached = false;
  for (let count = 1; remainingRao > 0n; count += 1) {
    if (count > MAX_STEPS)
      return refuse('TooManySwapSteps', `The order crosses more than ${MAX_STEPS} ticks.`);
    const input = { side, amountRao: remainingRao, limitSqrtBits, feeRateU16: order.feeRateU16, rules };
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
  return settle(state, side, { amountRao: order.amountRao, inRao, outRao, feeRao, limitReached });
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
