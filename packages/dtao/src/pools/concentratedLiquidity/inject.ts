import { isqrt } from '../../internal/isqrt.ts';
import { clampU64, saturatingSubU64 } from '../../internal/u64.ts';
import { positionAmounts } from './amounts.ts';
import type { ConcentratedPool, Position, Tick } from './ConcentratedPool.ts';

const U64_MASK = (1n << 64n) - 1n;

/**
 * Adds a block's emission to a concentrated liquidity pool: both reserves grow, and the protocol's position gets the
 * liquidity `sqrt(TAO * alpha)` of what it then holds. The price does not move. Liquidity never shrinks at the ticks.
 *
 * Source: `adjust_protocol_liquidity` in `pallets/swap/src/pallet/impls.rs`, July 2025, and `run_coinbase`.
 *
 * @param pool - the pool's state
 * @param taoRao - TAO injected
 * @param alphaRao - alpha injected
 */
export function concentratedInject(
  pool: ConcentratedPool,
  taoRao: bigint,
  alphaRao: bigint,
): ConcentratedPool {
  const grown = {
    ...pool,
    taoReserveRao: clampU64(pool.taoReserveRao + taoRao),
    alphaReserveRao: clampU64(pool.alphaReserveRao + alphaRao),
  };
  const position = pool.protocolPosition;
  if (position === undefined) return grown;
  const held = positionAmounts(position, pool.sqrtPriceBits);
  const product = clampU64(held.taoRao + taoRao) * clampU64(held.alphaRao + alphaRao);
  const liquidity = isqrt(product) & U64_MASK;
  const growth = saturatingSubU64(liquidity, position.liquidity);
  return {
    ...grown,
    liquidity: clampU64(pool.liquidity + growth),
    protocolPosition: { ...position, liquidity },
    ticks: addToTicks(pool.ticks, position, growth),
  };
}

/** Liquidity added at both ends of a position. */
function addToTicks(
  ticks: ReadonlyMap<number, Tick>,
  { tickLow, tickHigh }: Position,
  liquidity: bigint,
): ReadonlyMap<number, Tick> {
  const low = addAt(ticks.get(tickLow), liquidity, liquidity);
  const high = addAt(ticks.get(tickHigh), -liquidity, liquidity);
  return new Map(ticks).set(tickLow, low).set(tickHigh, high);
}

function addAt(tick: Tick | undefined, net: bigint, gross: bigint): Tick {
  const before = tick ?? { liquidityNet: 0n, liquidityGross: 0n, feesOutTaoBits: 0n, feesOutAlphaBits: 0n };
  return {
    ...before,
    liquidityNet: before.liquidityNet + net,
    liquidityGross: clampU64(before.liquidityGross + gross),
  };
}
