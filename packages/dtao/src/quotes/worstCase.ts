import type { Ratio } from '@taokit/types';
import { clampU64, saturatingSubU64 } from '../internal/u64.ts';
import type { SwapSide } from '../pools/PoolOrder.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { isBefore } from '../pools/swapOnCurve.ts';
import type { QuoteTerms } from './QuoteTerms.ts';

const RAO_PER_TAO = 1_000_000_000n;
const ONE_U64F64 = 1n << 64n;

/**
 * A pool that others moved by a tolerance in an order's direction, before the order: up for a purchase, down for a sale.
 *
 * @param terms - the pool and its rules
 * @param side - direction of the order
 * @param tolerance - how far the price moved, as a part of it
 * @returns the pool; `undefined` where it cannot be moved that far
 */
export function movedPool(terms: QuoteTerms, side: SwapSide, tolerance: Ratio): PoolReserves | undefined {
  const { model, pool } = terms;
  if (tolerance.numerator === 0n || model.name === 'root') return pool;
  const targetBits = moveUp(model.price(pool), tolerance, side);
  const inputRao = model.inputToPrice(pool, side, targetBits);
  // A little further than the floored input: the price has to be at the target or past it.
  for (const extraRao of [1n, 2n + (inputRao >> 40n)]) {
    const swap = model[side](pool, { amountRao: inputRao + extraRao, feeRateU16: 0 });
    if (!swap.ok) continue;
    if (!isBefore(side, model.price(swap.pool), targetBits)) return swap.pool;
  }
  return undefined;
}

/** A price moved by a tolerance, rounded away from it. */
function moveUp(priceBits: bigint, { numerator, denominator }: Ratio, side: SwapSide): bigint {
  if (side === 'buy') return (priceBits * (denominator + numerator) + denominator - 1n) / denominator;
  return (priceBits * saturatingSubU64(denominator, numerator)) / denominator;
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
