import { clampU64, saturatingSubU64 } from '@taokit/fixed';
import type { Ratio } from '@taokit/types';
import { RAO_PER_TAO } from '@taokit/types';
import type { SwapSide } from '../pools/PoolOrder.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { PoolModelName } from '../pools/SwapModel.ts';
import { isBefore } from '../pools/swapOnCurve.ts';
import type { QuoteTerms } from './QuoteTerms.ts';

const ONE_U64F64 = 1n << 64n;

/** Smallest step of a model's price, in 2^-64: the two oldest hold it in 32 bits of fraction. */
const PRICE_STEP: Readonly<Record<PoolModelName, bigint>> = {
  root: 0n,
  constantProduct: 1n << 32n,
  concentratedLiquidity: 1n << 32n,
  balancer: 1n,
  superellipse: 1n,
};

/** A pool after others traded. */
export interface MovedPool {
  /** The price it was moved to, or should have been. */
  readonly targetBits: bigint;
  /** The pool; `undefined` where it cannot be moved that far. */
  readonly pool: PoolReserves | undefined;
}

/**
 * A pool that others moved by a tolerance in an order's direction, before the order: up for a purchase, down for a sale. It is
 * moved a little past the price, so that no pool within the tolerance gives less.
 *
 * @param terms - the pool and its rules
 * @param side - direction of the order
 * @param tolerance - how far the price moved, as a part of it
 */
export function movedPool(terms: QuoteTerms, side: SwapSide, tolerance: Ratio): MovedPool {
  const { model, pool } = terms;
  const priceBits = model.price(pool);
  if (tolerance.numerator === 0n || model.name === 'root') return { targetBits: priceBits, pool };
  const targetBits = pastPrice(priceBits, tolerance, side, PRICE_STEP[model.name]);
  const inputRao = model.inputToPrice(pool, side, targetBits);
  const mostRao = side === 'buy' ? pool.taoReserveRao : pool.alphaReserveRao;
  // The input is floored, and a price too: further, until the price is at the target or past it.
  for (let extraRao = 1n; extraRao <= mostRao; extraRao *= 8n) {
    const swap = model[side](pool, { amountRao: inputRao + extraRao, feeRateU16: 0 });
    if (swap.ok && !isBefore(side, model.price(swap.pool), targetBits))
      return { targetBits, pool: swap.pool };
  }
  return { targetBits, pool: undefined };
}

/** A price moved by a tolerance and one step more, rounded away from it. */
function pastPrice(
  priceBits: bigint,
  { numerator, denominator }: Ratio,
  side: SwapSide,
  stepBits: bigint,
): bigint {
  if (side === 'buy')
    return (priceBits * (denominator + numerator) + denominator - 1n) / denominator + stepBits;
  const moved = (priceBits * saturatingSubU64(denominator, numerator)) / denominator;
  return moved > stepBits ? moved - stepBits : 0n;
}

/** A price in rao of TAO per alpha, rounded up for a purchase and down for a sale. */
export function limitAt(priceBits: bigint, side: SwapSide): bigint {
  const scaled = priceBits * RAO_PER_TAO;
  return clampU64(side === 'buy' ? (scaled + ONE_U64F64 - 1n) / ONE_U64F64 : scaled / ONE_U64F64);
}

/** What is promised of an output: pools round each trade, so two rao and one part in 2^40 are not. */
export function promised(outRao: bigint): bigint {
  return saturatingSubU64(outRao, 2n + (outRao >> 40n));
}
