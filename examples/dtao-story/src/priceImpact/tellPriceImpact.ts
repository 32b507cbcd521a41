import type { Ratio } from '@taokit/types';
import { chartNumber, count, exactAmount, percent, quotient } from '../output/format.ts';
import type { StoryTable, ToldStory } from '../Story.ts';
import { MODELS, priceMove, quoteModels } from './quoteModels.ts';

const TABLE_ORDERS = [1, 10, 100, 1_000, 10_000];
const CHART_ORDERS = Array.from({ length: 41 }, (_, at) => 250 * at).slice(1);

/** One order in each pool model. */
export function tellPriceImpact(): ToldStory {
  const orders = TABLE_ORDERS.map((taoIn) => ({ taoIn, models: quoteModels(taoIn) }));
  return {
    data: orders.map(({ taoIn, models }) => ({
      taoIn,
      models: models.map(({ name, era, quote }) => ({
        name,
        era,
        feeRao: quote.fee.rao,
        alphaOutRao: quote.amountOut.rao,
        priceImpact: quote.priceImpact,
        priceMove: priceMove(quote),
      })),
    })),
    view: {
      title: 'Price impact of one order',
      lead:
        'The same buy in the same pool, 52,000 TAO and 720,000 alpha at equal weights, under each model the chain has had. Impact is ' +
        'how much worse the average price is than the price before the order, fee left out.',
      tables: orders.map(({ taoIn, models }) => tableOf(taoIn, models)),
      charts: [impactChart()],
    },
  };
}

function tableOf(taoIn: number, models: ReturnType<typeof quoteModels>): StoryTable {
  const share = ({ numerator, denominator }: Ratio) => percent(numerator, denominator, 4);
  return {
    title: `A buy of ${count(taoIn)} TAO`,
    heads: [
      'pool model',
      'from spec',
      'fee, TAO',
      'alpha bought',
      'average price',
      'impact',
      'spot price moves',
    ],
    rows: models.map(({ name, era, quote }) => [
      name,
      String(era),
      exactAmount(quote.fee.rao),
      exactAmount(quote.amountOut.rao),
      quotient(quote.averagePrice.numerator, quote.averagePrice.denominator, 9),
      share(quote.priceImpact),
      share(priceMove(quote)),
    ]),
  };
}

function impactChart() {
  const quoted = CHART_ORDERS.map((taoIn) => ({ taoIn, models: quoteModels(taoIn) }));
  return {
    title: 'Price impact by size of the order',
    caption:
      'Constant product, concentrated liquidity and equal weights follow one curve: only their fees differ.',
    xLabel: 'TAO ordered, of a pool with 52,000',
    yLabel: 'price impact',
    percent: true,
    series: MODELS.map(({ name }, at) => ({
      name,
      points: quoted.map(({ taoIn, models }) => {
        const { numerator, denominator } = models[at]!.quote.priceImpact;
        return { x: taoIn, y: chartNumber(numerator, denominator) };
      }),
    })),
  };
}
