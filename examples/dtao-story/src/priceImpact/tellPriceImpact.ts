import type { LineChart } from '@taokit/charts';
import type { StakeQuote } from '@taokit/dtao';
import type { Ratio } from '@taokit/types';
import { chartNumber, count, exactAmount, percent, quotient } from '../output/format.ts';
import type { StoryTable, ToldStory } from '../Story.ts';
import { MODELS, priceMove, quoteModels } from './quoteModels.ts';

const TABLE_ORDERS = [1, 10, 100, 1_000, 10_000];

/** One order in each pool model. */
export function tellPriceImpact(): ToldStory {
  const orders = TABLE_ORDERS.map((taoIn) => ({ taoIn, models: quoteModels(taoIn) }));
  return {
    data: orders.map(({ taoIn, models }) => ({
      taoIn,
      models: models.map(({ name, since, quote }) => ({
        name,
        since,
        feeRao: quote.fee.rao,
        alphaOutRao: quote.amountOut.rao,
        priceImpact: quote.priceImpact,
        priceMove: priceMove(quote),
      })),
    })),
    view: {
      title: 'Price impact of one order',
      lead:
        'The same buy in the same pool, 52,000 TAO and 720,000 alpha at equal weights, under each model the chain has had, and one that was proposed. Impact is ' +
        'how much worse the average price is than the price before the order, fee left out.',
      tables: [tableOf(orders)],
      charts: [impactChart(), outputChart()],
    },
  };
}

type Order = { readonly taoIn: number; readonly models: ReturnType<typeof quoteModels> };

/** One table for all orders: the same columns, a group of rows per order. */
function tableOf(orders: readonly Order[]): StoryTable {
  const share = ({ numerator, denominator }: Ratio) => percent(numerator, denominator, 4);
  return {
    title: 'One buy in each pool model',
    caption: 'Amounts to the rao. Impact and move in percent of the price before.',
    groupOf: MODELS.length,
    heads: [
      'pool model',
      'TAO in',
      'from spec',
      'fee, TAO',
      'alpha bought',
      'average price, TAO',
      'impact',
      'price moves',
    ],
    rows: orders.flatMap(({ taoIn, models }) =>
      models.map(({ name, since, quote }) => [
        name,
        count(taoIn),
        since === undefined ? 'proposal' : String(since),
        exactAmount(quote.fee.rao),
        exactAmount(quote.amountOut.rao),
        quotient(quote.averagePrice.numerator, quote.averagePrice.denominator, 9),
        share(quote.priceImpact),
        share(priceMove(quote)),
      ]),
    ),
  };
}

type Quotes = readonly Order[];

function impactChart(): LineChart {
  return {
    title: 'Price impact by size of the order',
    caption:
      'Up to an order as large as the TAO in the pool. The superellipse is steeper far from its center.',
    xLabel: 'TAO ordered',
    yLabel: 'price impact',
    format: 'percent',
    series: seriesOf(quoteAll(1_300), ({ priceImpact: { numerator, denominator } }) =>
      chartNumber(numerator, denominator),
    ),
  };
}

function outputChart(): LineChart {
  const quotes = quoteAll(250);
  const constantProduct = new Map(quotes.map(({ taoIn, models }) => [taoIn, models[0]!.quote.amountOut.rao]));
  return {
    title: 'Alpha bought, beside the constant product pool',
    caption: 'What the fees cost, 0.3% and then 0.05%, and on large orders the shape of the curve.',
    xLabel: 'TAO ordered',
    yLabel: 'alpha, more or less',
    format: 'percent',
    series: seriesOf(quotes, ({ amountOut }, taoIn) => {
      const launch = constantProduct.get(taoIn)!;
      return chartNumber(amountOut.rao - launch, launch);
    }),
  };
}

/** Forty orders, each `step` TAO larger than the one before. */
function quoteAll(step: number): Quotes {
  return Array.from({ length: 40 }, (_, at) => {
    const taoIn = step * (at + 1);
    return { taoIn, models: quoteModels(taoIn) };
  });
}

function seriesOf(quotes: Quotes, y: (quote: StakeQuote, taoIn: number) => number): LineChart['series'] {
  return MODELS.map(({ name }, at) => ({
    name,
    points: quotes.map(({ taoIn, models }) => ({ x: taoIn, y: y(models[at]!.quote, taoIn) })),
  }));
}
