import { I64F64, U64F64 } from '@taokit/fixed';
import type { ConcentratedPool, Position, Tick } from './ConcentratedPool.ts';

/** What a position earned since it last collected, and the position afterwards. */
export interface CollectedFees {
  /** TAO, in rao, floored. */
  readonly taoRao: bigint;
  /** Alpha, in rao, floored. */
  readonly alphaRao: bigint;
  /** The position, up to date. */
  readonly position: Position;
}

/**
 * Collects a position's fees: its liquidity times what the fees per liquidity in its range grew by.
 *
 * Source: `collect_fees` in `pallets/swap/src/position.rs`.
 *
 * @param pool - the pool's state
 * @param position - the position
 */
export function collectFees(pool: ConcentratedPool, position: Position): CollectedFees {
  const feesTaoBits = feesInRange(pool, position, pool.feeGlobalTaoBits, (tick) => tick.feesOutTaoBits);
  const feesAlphaBits = feesInRange(pool, position, pool.feeGlobalAlphaBits, (tick) => tick.feesOutAlphaBits);
  const liquidity = I64F64.saturatingFromInt(position.liquidity);
  const earned = (now: bigint, before: bigint) =>
    I64F64.saturatingToU64(I64F64.saturatingMul(liquidity, I64F64.saturatingSub(now, before)));
  return {
    taoRao: earned(feesTaoBits, position.feesTaoBits),
    alphaRao: earned(feesAlphaBits, position.feesAlphaBits),
    position: { ...position, feesTaoBits, feesAlphaBits },
  };
}

/** Global fees less what is below and above the range, per liquidity. */
function feesInRange(
  { ticks, currentTick }: ConcentratedPool,
  { tickLow, tickHigh }: Position,
  globalBits: bigint,
  feesOut: (tick: Tick) => bigint,
): bigint {
  const global = I64F64.saturatingFrom(globalBits, U64F64);
  const outside = (index: number) => {
    const tick = ticks.get(index);
    return tick === undefined ? 0n : feesOut(tick);
  };
  const other = (index: number) => I64F64.saturatingSub(global, outside(index));
  const below = tickLow <= currentTick ? outside(tickLow) : other(tickLow);
  const above = tickHigh <= currentTick ? other(tickHigh) : outside(tickHigh);
  return I64F64.saturatingSub(I64F64.saturatingSub(global, below), above);
}
