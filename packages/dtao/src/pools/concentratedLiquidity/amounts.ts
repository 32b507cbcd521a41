import { U64F64 } from '@taokit/fixed';
import type { Position } from './ConcentratedPool.ts';
import { sqrtPriceAtTick } from './tickMath.ts';

/** What a position holds. */
export interface PositionAmounts {
  /** TAO, in rao. */
  readonly taoRao: bigint;
  /** Alpha, in rao. */
  readonly alphaRao: bigint;
}

/**
 * What a position holds at a price: TAO below the price, alpha above it.
 *
 * Source: `to_token_amounts` in `pallets/swap/src/position.rs`.
 *
 * @param position - range and liquidity
 * @param sqrtPriceBits - square root of the price, raw bits of an U64F64
 * @returns both amounts, floored
 */
export function positionAmounts(position: Position, sqrtPriceBits: bigint): PositionAmounts {
  const low = sqrtPriceAtTick(position.tickLow);
  const high = sqrtPriceAtTick(position.tickHigh);
  const at = sqrtPriceBits < low ? low : sqrtPriceBits > high ? high : sqrtPriceBits;
  const liquidity = U64F64.saturatingFromInt(position.liquidity);
  const one = U64F64.one;
  const inverse = U64F64.saturatingSub(U64F64.safeDiv(one, at), U64F64.safeDiv(one, high));
  return {
    taoRao: U64F64.saturatingToU64(U64F64.saturatingMul(liquidity, U64F64.saturatingSub(at, low))),
    alphaRao: U64F64.saturatingToU64(U64F64.saturatingMul(liquidity, inverse)),
  };
}
