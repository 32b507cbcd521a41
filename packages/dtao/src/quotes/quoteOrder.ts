import { saturatingSubU64 } from '@taokit/fixed';
import { type Amount, type Ratio, ratio, taoFromRao } from '@taokit/types';
import type { SwapSide } from '../pools/PoolOrder.ts';
import { type ChainFill, type ChainRefusal, fillOrder } from './chainFill.ts';
import type { Quote, QuoteOptions, QuoteRefusal } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { type QuoteTerms, writePool } from './QuoteTerms.ts';
import { limitAt, movedPool, promised } from './worstCase.ts';

const DEFAULT_TOLERANCE = '0.5%';
const ONE_U64F64 = 1n << 64n;
const ZERO: Ratio = { numerator: 0n, denominator: 1n };

/** One direction of a quote: how to build its amounts. */
export interface QuoteDirection<In extends Amount, Out extends Amount> {
  readonly side: SwapSide;
  readonly toIn: (rao: bigint) => In;
  readonly toOut: (rao: bigint) => Out;
}

/** What a quote is written from. */
export interface FilledOrder<In extends Amount, Out extends Amount> {
  readonly given: QuotePool;
  readonly terms: QuoteTerms;
  readonly amountIn: In;
  readonly fill: ChainFill;
  readonly direction: QuoteDirection<In, Out>;
  readonly options: QuoteOptions;
}

/** The tolerance of a quote. */
export function toleranceOf({ tolerance }: Pick<QuoteOptions, 'tolerance'>): Ratio {
  return ratio(tolerance ?? DEFAULT_TOLERANCE);
}

/** A chain's refusal as a quote gives it. */
export function refused({ spec, model }: QuoteTerms, refusal: ChainRefusal): QuoteRefusal {
  return { ...refusal, spec, model: model.name };
}

/** A filled order in the terms of a quote. */
export function writeQuote<In extends Amount, Out extends Amount>(
  order: FilledOrder<In, Out>,
): Quote<In, Out> {
  const { given, terms, amountIn, fill, direction, options } = order;
  const { side, toIn, toOut } = direction;
  const tolerance = toleranceOf(options);
  const worst = worstOf(terms, {
    side,
    amountRao: amountIn.rao,
    limitPriceRao: options.limitPrice?.rao,
    tolerance,
  });
  return {
    ok: true,
    spec: terms.spec,
    model: terms.model.name,
    assumed: terms.assumed,
    amountIn,
    filled: toIn(fill.filledRao),
    refunded: toIn(saturatingSubU64(amountIn.rao, fill.filledRao)),
    fee: fill.feeFrom === 'input' ? toIn(fill.feeRao) : toOut(fill.feeRao),
    amountOut: toOut(fill.outRao),
    ...prices(terms, fill, side),
    slippageTolerance: tolerance,
    limitPrice: taoFromRao(worst.limitPriceRao),
    minimumReceived: toOut(worst.outRao),
    pool: writePool(given, terms.model, fill.pool),
  };
}

/** Prices and impact, from what joined the pool and what left it. */
function prices({ model, pool }: QuoteTerms, fill: ChainFill, side: SwapSide) {
  const poolOutRao = fill.outRao + (fill.feeFrom === 'output' ? fill.feeRao : 0n);
  const average = pricePaid(fill.netRao, poolOutRao, side);
  const beforeBits = model.price(pool);
  return {
    priceBefore: { numerator: beforeBits, denominator: ONE_U64F64 },
    priceAfter: { numerator: model.price(fill.pool), denominator: ONE_U64F64 },
    averagePrice: average,
    averagePriceWithFee: pricePaid(fill.filledRao, fill.outRao, side),
    priceImpact: impact(average, beforeBits, side),
  };
}

function pricePaid(inRao: bigint, outRao: bigint, side: SwapSide): Ratio {
  const [taoRao, alphaRao] = side === 'buy' ? [inRao, outRao] : [outRao, inRao];
  return taoRao > 0n && alphaRao > 0n ? { numerator: taoRao, denominator: alphaRao } : ZERO;
}

/** |average - before| / before, 0 where nothing was traded or rounding makes the average better. */
function impact({ numerator, denominator }: Ratio, beforeBits: bigint, side: SwapSide): Ratio {
  const fair = beforeBits * denominator;
  if (fair === 0n || numerator === 0n) return ZERO;
  const worse = side === 'buy' ? numerator * ONE_U64F64 - fair : fair - numerator * ONE_U64F64;
  return { numerator: worse > 0n ? worse : 0n, denominator: fair };
}

interface GuardedOrder {
  readonly side: SwapSide;
  readonly amountRao: bigint;
  readonly limitPriceRao: bigint | undefined;
  readonly tolerance: Ratio;
}

/** The same order after others moved the price by the tolerance: what it is promised, and the limit that lets it fill. */
function worstOf(terms: QuoteTerms, order: GuardedOrder) {
  const { side, amountRao, limitPriceRao, tolerance } = order;
  const { pool, targetBits } = movedPool(terms, side, tolerance);
  const fallback = limitPriceRao ?? limitAt(targetBits, side);
  if (pool === undefined) return { limitPriceRao: fallback, outRao: 0n };
  const moved = { ...terms, pool };
  const fill = fillOrder(moved, { side, amountRao, limitPriceRao });
  if (!fill.ok) return { limitPriceRao: fallback, outRao: 0n };
  const limit = limitPriceRao ?? limitThatFills(moved, side, fill);
  return { limitPriceRao: limit, outRao: pool === terms.pool ? fill.outRao : promised(fill.outRao) };
}

/** The price after the order; one rao further where the chain's estimate of what that lets through is short. */
function limitThatFills({ model, pool, feeRateU16 }: QuoteTerms, side: SwapSide, fill: ChainFill): bigint {
  const limit = limitAt(model.price(fill.tradedPool), side);
  const most = model.maxInput(pool, side, limit, feeRateU16);
  if (most.ok && most.amountRao >= fill.filledRao) return limit;
  return side === 'buy' ? limit + 1n : saturatingSubU64(limit, 1n);
}
