import { clampU64, saturatingSubU64, U64_MAX, U64F64 } from '@taokit/fixed';
import { isqrt } from '../../internal/isqrt.ts';
import { type PositionAmounts, positionAmounts } from './amounts.ts';
import type { ConcentratedPool, ConcentratedRules, Position, Tick } from './ConcentratedPool.ts';
import { collectFees } from './collectFees.ts';

/**
 * Adds a block's emission to a concentrated liquidity pool: both reserves grow, and the protocol's position gets the
 * liquidity `sqrt(TAO * alpha)` of what it then holds. The price does not move. Liquidity never shrinks at the ticks.
 *
 * From spec 301 the position's own fees join what is added; from spec 334 only what is in the price's proportion is added,
 * the rest waits for the next injection. Source: `adjust_protocol_liquidity` in `pallets/swap/src/pallet/impls.rs` of
 * v3.2.0, v3.2.4 and v3.2.10, and `run_coinbase`.
 *
 * @param pool - the pool's state
 * @param amounts - TAO and alpha injected
 * @param rules - from `concentratedRules`
 */
export function concentratedInject(
  pool: ConcentratedPool,
  { taoRao, alphaRao }: PositionAmounts,
  rules: ConcentratedRules,
): ConcentratedPool {
  const grown = {
    ...pool,
    taoReserveRao: clampU64(pool.taoReserveRao + taoRao),
    alphaReserveRao: clampU64(pool.alphaReserveRao + alphaRao),
  };
  const { protocolPosition } = pool;
  if (protocolPosition === undefined) return grown;
  const added = addedLiquidity(pool, protocolPosition, { taoRao, alphaRao }, rules);
  const { position } = added;
  const held = positionAmounts(position, pool.sqrtPriceBits);
  const product = clampU64(held.taoRao + added.taoRao) * clampU64(held.alphaRao + added.alphaRao);
  const liquidity = isqrt(product) & U64_MAX;
  const growth = saturatingSubU64(liquidity, position.liquidity);
  return {
    ...grown,
    scrapTaoRao: added.scrapTaoRao,
    scrapAlphaRao: added.scrapAlphaRao,
    liquidity: clampU64(pool.liquidity + growth),
    protocolPosition: { ...position, liquidity },
    ticks: addToTicks(pool.ticks, position, growth),
  };
}

/** What joins the protocol's position, and what is left over. */
function addedLiquidity(
  pool: ConcentratedPool,
  before: Position,
  injected: PositionAmounts,
  rules: ConcentratedRules,
) {
  const fees = rules.collectsFees
    ? collectFees(pool, before)
    : { taoRao: 0n, alphaRao: 0n, position: before };
  const taoRao = clampU64(clampU64(injected.taoRao + fees.taoRao) + pool.scrapTaoRao);
  const alphaRao = clampU64(clampU64(injected.alphaRao + fees.alphaRao) + pool.scrapAlphaRao);
  const all = { taoRao, alphaRao, scrapTaoRao: 0n, scrapAlphaRao: 0n, position: fees.position };
  if (!rules.keepsScrap) return all;
  const price = U64F64.saturatingMul(pool.sqrtPriceBits, pool.sqrtPriceBits);
  const worthRao = U64F64.saturatingToU64(U64F64.saturatingMul(alphaRao << 64n, price));
  if (worthRao <= taoRao) return { ...all, taoRao: worthRao, scrapTaoRao: taoRao - worthRao };
  const fittingRao = U64F64.saturatingToU64(U64F64.safeDiv(taoRao << 64n, price));
  return { ...all, alphaRao: fittingRao, scrapAlphaRao: saturatingSubU64(alphaRao, fittingRao) };
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
