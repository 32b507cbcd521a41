import {
  type QuoteRefusal,
  quoteStake,
  quoteUnstake,
  type StakeQuote,
  type UnstakeQuote,
} from '@taokit/dtao';
import { alphaFromRao, type Ratio, taoFromRao } from '@taokit/types';
import { chartAmount, chartNumber } from './figures.ts';
import { POOL_KINDS, type PoolFacts, type PoolKind, quotePoolOf } from './poolKinds.ts';

/** Which way an order goes. */
export type OrderSide = 'buy' | 'sell';

/** An order of one size in one kind of pool. */
export interface ImpactPoint {
  /** The order, rao of what is paid. */
  readonly amountRao: bigint;
  /** What it would do, or why the chain refuses it. */
  readonly quote: StakeQuote | UnstakeQuote | QuoteRefusal;
}

/** Orders of all sizes in one kind of pool. */
export interface ImpactCurve {
  /** The kind. */
  readonly kind: PoolKind;
  /** From small to large. */
  readonly points: readonly ImpactPoint[];
}

/** What is looked at. */
export type ImpactMeasure = 'impact' | 'cost' | 'move';

/** Measures: what they are called, and what they mean. */
export const IMPACT_MEASURES: readonly {
  readonly key: ImpactMeasure;
  readonly name: string;
  readonly what: string;
}[] = [
  {
    key: 'impact',
    name: 'Price impact',
    what: 'How much worse the average price is than the price before, fee left out.',
  },
  { key: 'cost', name: 'With the fee', what: 'How much worse the average price is with the fee counted.' },
  { key: 'move', name: 'Price moved', what: 'How far the order moves the price for whoever comes next.' },
];

/** Digits of the sizes that are quoted: ten a decade, all of them round. */
const STEPS = [10n, 12n, 15n, 20n, 25n, 30n, 40n, 50n, 60n, 80n];

/**
 * Round sizes over three decades up to a largest one, which is among them.
 *
 * @param mostRao - the largest, rao
 * @returns ascending, rao
 */
export function orderSizes(mostRao: bigint): readonly bigint[] {
  const leastRao = mostRao / 1000n > 0n ? mostRao / 1000n : 1n;
  const sizes: bigint[] = [];
  for (let scale = 1n; scale <= mostRao; scale *= 10n)
    for (const step of STEPS) {
      const size = (step * scale) / 10n;
      if (size >= leastRao && size < mostRao && size > (sizes.at(-1) ?? 0n)) sizes.push(size);
    }
  return [...sizes, mostRao];
}

/**
 * The same orders in every kind of pool.
 *
 * @param pool - its facts; a kind that knows more of a pool than these starts as a new one
 * @param side - which way
 * @param mostRao - the largest order, rao of what is paid
 */
export function impactCurves(pool: PoolFacts, side: OrderSide, mostRao: bigint): readonly ImpactCurve[] {
  const sizes = orderSizes(mostRao);
  return POOL_KINDS.map((kind) => ({
    kind,
    points: sizes.map((amountRao) => ({ amountRao, quote: quoteOne(pool, kind, side, amountRao) })),
  }));
}

function quoteOne(pool: PoolFacts, { rules }: PoolKind, side: OrderSide, amountRao: bigint) {
  const given = quotePoolOf(pool);
  return side === 'buy'
    ? quoteStake(given, taoFromRao(amountRao), rules)
    : quoteUnstake(given, alphaFromRao(pool.netuid, amountRao), rules);
}

/**
 * What a measure says of a quote, exact.
 *
 * @param quote - an order that the chain takes
 * @param measure - what is looked at
 * @returns a fraction of the price before; 0 where rounding makes it better
 */
export function measureOf(quote: StakeQuote | UnstakeQuote, measure: ImpactMeasure): Ratio {
  if (measure === 'impact') return quote.priceImpact;
  const { priceBefore, priceAfter, averagePriceWithFee } = quote;
  const after = measure === 'move' ? priceAfter : averagePriceWithFee;
  const [a, b] = [after.numerator * priceBefore.denominator, priceBefore.numerator * after.denominator];
  return { numerator: a > b ? a - b : b - a, denominator: b };
}

/** A curve as plain numbers for a chart; none where the chain refuses. */
export function impactValues({ points }: ImpactCurve, measure: ImpactMeasure): readonly (number | null)[] {
  return points.map(({ quote }) => (quote.ok ? chartNumber(measureOf(quote, measure)) : null));
}

/**
 * What a kind of pool gives beside another, as plain numbers for a chart: 0.001 is a thousandth more.
 *
 * @param curve - the kind
 * @param other - the kind it stands beside, with orders of the same sizes
 */
export function besideValues(curve: ImpactCurve, other: ImpactCurve): readonly (number | null)[] {
  return curve.points.map(({ quote }, i) => {
    const beside = other.points[i]!.quote;
    if (!quote.ok || !beside.ok || beside.amountOut.rao === 0n) return null;
    const numerator = quote.amountOut.rao - beside.amountOut.rao;
    return chartNumber({ numerator, denominator: beside.amountOut.rao });
  });
}

/** Sizes as plain numbers for a chart. */
export function sizeValues(curves: readonly ImpactCurve[]): readonly number[] {
  return curves[0]!.points.map(({ amountRao }) => chartAmount(amountRao));
}
