import { saturatingSubU64, U64_MAX } from '@taokit/fixed';
import { isqrt } from '../../internal/isqrt.ts';
import { minOf } from '../../internal/minMax.ts';
import { alphaCoordinate, Q32_BITS, type SuperellipsePool, taoCoordinate } from './SuperellipsePool.ts';

/** One direction of a superellipse: distances to the centers and half-axes, Q32. */
export interface SuperellipseSide {
  readonly reserveInRao: bigint;
  readonly reserveOutRao: bigint;
  readonly inputQ32: bigint;
  readonly outputQ32: bigint;
  readonly scaleInQ32: bigint;
  readonly scaleOutQ32: bigint;
}

/** The pool as a buyer of alpha sees it. */
export function buySide(pool: SuperellipsePool): SuperellipseSide {
  return {
    reserveInRao: pool.taoReserveRao,
    reserveOutRao: pool.alphaReserveRao,
    inputQ32: taoCoordinate(pool),
    outputQ32: alphaCoordinate(pool),
    scaleInQ32: pool.taoScaleQ32,
    scaleOutQ32: pool.alphaScaleQ32,
  };
}

/** The pool as a seller of alpha sees it. */
export function sellSide(pool: SuperellipsePool): SuperellipseSide {
  return {
    reserveInRao: pool.alphaReserveRao,
    reserveOutRao: pool.taoReserveRao,
    inputQ32: alphaCoordinate(pool),
    outputQ32: taoCoordinate(pool),
    scaleInQ32: pool.alphaScaleQ32,
    scaleOutQ32: pool.taoScaleQ32,
  };
}

/** What the curve pays for a net input, floored; `undefined` when the input leaves the domain or drains the pool. */
export function superellipsePayout(side: SuperellipseSide, netRao: bigint): bigint | undefined {
  const before = side.inputQ32;
  const after = before - (netRao << Q32_BITS);
  if (after <= 0n || side.outputQ32 <= 0n || side.scaleInQ32 <= 0n) return undefined;
  const growth =
    ((before - after) * (before + after) * side.scaleOutQ32 * side.scaleOutQ32) /
    (side.scaleInQ32 * side.scaleInQ32);
  const output = isqrt(side.outputQ32 * side.outputQ32 + growth);
  const outRao = (output - side.outputQ32) >> Q32_BITS;
  return outRao > side.reserveOutRao ? undefined : outRao;
}

/** The largest net input that leaves `keepRao` in the paying reserve and fits a u64 reserve. */
export function superellipseMaxInput(side: SuperellipseSide, keepRao: bigint): bigint {
  const { inputQ32, outputQ32, reserveOutRao, scaleInQ32, scaleOutQ32 } = side;
  if (reserveOutRao < keepRao || inputQ32 <= 0n || outputQ32 <= 0n) return 0n;
  if (scaleInQ32 <= 0n || scaleOutQ32 <= 0n) return 0n;
  // One rao more than may leave: the first output that is too large.
  const beyond = (reserveOutRao - keepRao + 1n) << Q32_BITS;
  const taken = beyond * (2n * outputQ32 + beyond) * scaleInQ32 * scaleInQ32;
  const scaleSquare = scaleOutQ32 * scaleOutQ32;
  const invariant = inputQ32 * inputQ32 * scaleSquare;
  const least = invariant >= taken ? isqrt((invariant - taken) / scaleSquare) + 1n : 1n;
  const mostRao = (inputQ32 - least) >> Q32_BITS;
  const roomRao = saturatingSubU64(U64_MAX, side.reserveInRao);
  return minOf(mostRao, roomRao);
}
