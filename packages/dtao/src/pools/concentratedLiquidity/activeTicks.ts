import type { ConcentratedPool } from './ConcentratedPool.ts';
import { MAX_TICK, MIN_TICK, sqrtPriceAtTick } from './tickMath.ts';

/**
 * The tick where the current step of a buy ends at the latest: the next one with liquidity above the current tick.
 *
 * Source: `tick_edge` in `pallets/swap/src/pallet/impls.rs`.
 */
export function edgeAbove({ ticks, currentTick }: ConcentratedPool): number {
  let edge = MAX_TICK;
  for (const tick of ticks.keys()) if (tick > currentTick && tick < edge) edge = tick;
  return edge;
}

/**
 * The tick where the current step of a sell ends at the latest: the current one when it has liquidity and the price is
 * above it, else the next one below.
 */
export function edgeBelow({ ticks, currentTick, sqrtPriceBits }: ConcentratedPool): number {
  if (ticks.has(currentTick) && sqrtPriceBits > sqrtPriceAtTick(currentTick)) return currentTick;
  let edge = MIN_TICK;
  for (const tick of ticks.keys()) if (tick < currentTick && tick > edge) edge = tick;
  return edge;
}
