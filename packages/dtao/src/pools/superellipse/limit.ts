import { superellipsePrice } from './price.ts';
import type { SuperellipsePool } from './SuperellipsePool.ts';
import {
  buySide,
  type SuperellipseSide,
  sellSide,
  superellipseMaxInput,
  superellipsePayout,
} from './side.ts';

/**
 * The most TAO that can be paid into a superellipse without the price after the trade passing a target.
 *
 * The largest integer, by binary search over the actual trade. Source: `superellipse.rs`, unreleased.
 *
 * @param pool - reserves, scales and centers
 * @param targetBits - target price, raw bits of an U64F64
 * @returns rao of TAO, without fee; 0 when the price is already at or past the target
 */
export function superellipseTaoToPrice(pool: SuperellipsePool, targetBits: bigint): bigint {
  if (superellipsePrice(pool) >= targetBits) return 0n;
  const isWithin = (netRao: bigint, outRao: bigint) =>
    superellipsePrice(afterBuy(pool, netRao, outRao)) <= targetBits;
  return largestWithin(buySide(pool), isWithin);
}

/**
 * The most alpha that can be paid into a superellipse without the price after the trade passing a target.
 *
 * @param pool - reserves, scales and centers
 * @param targetBits - target price, raw bits of an U64F64
 * @returns rao of alpha, without fee; 0 when the price is already at or past the target
 */
export function superellipseAlphaToPrice(pool: SuperellipsePool, targetBits: bigint): bigint {
  if (superellipsePrice(pool) <= targetBits) return 0n;
  const isWithin = (netRao: bigint, outRao: bigint) =>
    superellipsePrice(afterSell(pool, netRao, outRao)) >= targetBits;
  return largestWithin(sellSide(pool), isWithin);
}

/** The pool with TAO in and alpha out. */
export function afterBuy(pool: SuperellipsePool, netRao: bigint, outRao: bigint): SuperellipsePool {
  return {
    ...pool,
    taoReserveRao: pool.taoReserveRao + netRao,
    alphaReserveRao: pool.alphaReserveRao - outRao,
  };
}

/** The pool with alpha in and TAO out. */
export function afterSell(pool: SuperellipsePool, netRao: bigint, outRao: bigint): SuperellipsePool {
  return {
    ...pool,
    taoReserveRao: pool.taoReserveRao - outRao,
    alphaReserveRao: pool.alphaReserveRao + netRao,
  };
}

function largestWithin(
  side: SuperellipseSide,
  isWithin: (netRao: bigint, outRao: bigint) => boolean,
): bigint {
  let low = 0n;
  let high = superellipseMaxInput(side, 0n);
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    const outRao = superellipsePayout(side, middle);
    if (outRao !== undefined && isWithin(middle, outRao)) low = middle;
    else high = middle - 1n;
  }
  return low;
}
