import { type Amount, type Ratio, ratio, taoFromRao } from '@taokit/types';
import { type Era, NEWEST_ERA } from '../eras.ts';
import { clampU64, saturatingSubU64 } from '../internal/u64.ts';
import type { SwapSide } from '../pools/concentratedLiquidity/deltas.ts';
import { engineAt } from './engines/engineAt.ts';
import type { EngineFill } from './engines/QuoteEngine.ts';
import type { Quote, QuoteOptions, QuoteRefusal } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';

const DEFAULT_TOLERANCE = '0.5%';
const RAO_PER_TAO = 1_000_000_000n;
const ONE_U64F64 = 1n << 64n;

/** One direction of a quote: how to build its amounts. */
export interface QuoteDirection<In extends Amount, Out extends Amount> {
  readonly side: SwapSide;
  readonly toIn: (rao: bigint) => In;
  readonly toOut: (rao: bigint) => Out;
}

/** Quotes one order in either direction. `isFeeFree` is for the half of a move that pays no fee. */
export function quoteOrder<In extends Amount, Out extends Amount>(
  given: QuotePool,
  amountIn: In,
  options: QuoteOptions,
  direction: QuoteDirection<In, Out>,
  isFeeFree = false,
): Quote<In, Out> | QuoteRefusal {
  const era = options.era ?? NEWEST_ERA;
  const engine = engineAt(given, era);
  const limitPriceRao = options.limitPrice?.rao;
  const order = { side: direction.side, amountRao: amountIn.rao, limitPriceRao, isFeeFree };
  const fill = engine.swap(order);
  if (!fill.ok) return { ...fill, era, model: engine.model };
  const before = engine.priceBits();
  const after = engineAt(fill.pool, era).priceBits();
  const tolerance = ratio(options.tolerance ?? DEFAULT_TOLERANCE);
  return {
    ok: true,
    era,
    model: engine.model,
    ...amounts(amountIn, fill, direction),
    ...prices(fill, direction.side, before, after),
    slippageTolerance: tolerance,
    limitPrice: taoFromRao(limitWithin(after, tolerance, direction.side)),
    minimumReceived: direction.toOut(leastReceived(fill.outRao, tolerance, direction.side)),
    pool: fill.pool,
  };
}

function amounts<In extends Amount, Out extends Amount>(
  amountIn: In,
  fill: EngineFill,
  { toIn, toOut }: QuoteDirection<In, Out>,
) {
  return {
    amountIn,
    filled: toIn(fill.filledRao),
    refunded: toIn(saturatingSubU64(amountIn.rao, fill.filledRao)),
    fee: fill.feeFrom === 'input' ? toIn(fill.feeRao) : toOut(fill.feeRao),
    amountOut: toOut(fill.outRao),
  };
}

/** Prices and impact, fee left out: from what joined the pool and what left it. */
function prices(fill: EngineFill, side: SwapSide, beforeBits: bigint, afterBits: bigint) {
  const inRao = fill.filledRao - (fill.feeFrom === 'input' ? fill.feeRao : 0n);
  const outRao = fill.outRao + (fill.feeFrom === 'output' ? fill.feeRao : 0n);
  const [taoRao, alphaRao] = side === 'buy' ? [inRao, outRao] : [outRao, inRao];
  const isTraded = taoRao > 0n && alphaRao > 0n;
  const average: Ratio = isTraded
    ? { numerator: taoRao, denominator: alphaRao }
    : { numerator: 0n, denominator: 1n };
  return {
    priceBefore: { numerator: beforeBits, denominator: ONE_U64F64 },
    priceAfter: { numerator: afterBits, denominator: ONE_U64F64 },
    averagePrice: average,
    priceImpact: isTraded ? impact(average, beforeBits, side) : { numerator: 0n, denominator: 1n },
  };
}

/** |average - before| / before, 0 where rounding makes the average better. */
function impact({ numerator, denominator }: Ratio, beforeBits: bigint, side: SwapSide): Ratio {
  const paid = numerator * ONE_U64F64;
  const fair = beforeBits * denominator;
  const worse = side === 'buy' ? paid - fair : fair - paid;
  if (fair === 0n) return { numerator: 0n, denominator: 1n };
  return { numerator: worse > 0n ? worse : 0n, denominator: fair };
}

/** The price after the order moved by the tolerance, in rao: up for a buy, down for a sale. */
function limitWithin(afterBits: bigint, { numerator, denominator }: Ratio, side: SwapSide): bigint {
  const scale = ONE_U64F64 * denominator;
  if (side === 'buy') {
    const raised = afterBits * RAO_PER_TAO * (denominator + numerator);
    return clampU64((raised + scale - 1n) / scale);
  }
  const kept = denominator > numerator ? denominator - numerator : 0n;
  return clampU64((afterBits * RAO_PER_TAO * kept) / scale);
}

/** Output when every unit costs more (a buy) or pays less (a sale) by the tolerance, floored. */
function leastReceived(outRao: bigint, { numerator, denominator }: Ratio, side: SwapSide): bigint {
  if (side === 'buy') return (outRao * denominator) / (denominator + numerator);
  return numerator >= denominator ? 0n : (outRao * (denominator - numerator)) / denominator;
}

/** The era a quote uses. */
export function eraOf({ era }: QuoteOptions): Era {
  return era ?? NEWEST_ERA;
}
