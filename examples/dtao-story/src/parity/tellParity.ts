import { RAO } from '../launch/launchBlocks.ts';
import { chartNumber, count, exactAmount, quotient } from '../output/format.ts';
import type { StoryTable, ToldStory } from '../Story.ts';
import { type LaunchPrice, launchPrices } from './launchPrices.ts';

const SUBNETS = 64;
const ROOT_TAO_RAO = 5_500_000n * RAO;
const TABLE_BLOCKS = [0, 1, 2, 3, 10, 100, 360, 1_000, 7_200];
const CHART_BLOCKS = Array.from({ length: 121 }, (_, block) => block);

/** Every subnet starts at price 1, as much TAO as alpha in its pool. */
export function tellParity(): ToldStory {
  const withRoot = launchPrices(SUBNETS, ROOT_TAO_RAO, TABLE_BLOCKS);
  const withoutRoot = launchPrices(SUBNETS, 0n, TABLE_BLOCKS);
  return {
    data: { subnets: SUBNETS, rootTaoRao: ROOT_TAO_RAO, withRoot, withoutRoot },
    view: {
      title: 'Parity at launch',
      lead:
        `${SUBNETS} equal subnets start with 1 TAO and 1 alpha in the pool: y = x, price 1. A block adds TAO, and as much alpha as ` +
        'the price asks for: by itself that keeps y = x, to the rao. Root has 5.5 million TAO, so the alpha it is due is sold ' +
        'into pools of one alpha, and the price leaves 1 in the first block.',
      tables: [
        tableOf('Each pool, 5.5 million TAO on root', withRoot),
        tableOf('Each pool, nothing on root', withoutRoot),
      ],
      charts: [chartOf()],
    },
  };
}

function tableOf(title: string, prices: readonly LaunchPrice[]): StoryTable {
  return {
    title,
    heads: ['block', 'TAO in the pool (y)', 'alpha in the pool (x)', 'price', 'sum of prices'],
    rows: prices.map(({ block, taoRao, alphaRao }) => [
      count(block),
      exactAmount(taoRao),
      exactAmount(alphaRao),
      quotient(taoRao, alphaRao, 6),
      quotient(taoRao * BigInt(SUBNETS), alphaRao, 3),
    ]),
  };
}

function chartOf() {
  const line = (name: string, rootTaoRao: bigint) => ({
    name,
    points: launchPrices(SUBNETS, rootTaoRao, CHART_BLOCKS).map(({ block, taoRao, alphaRao }) => ({
      x: block,
      y: chartNumber(taoRao, alphaRao),
    })),
  });
  return {
    title: 'Price of alpha in the first blocks',
    caption: 'Blocks put 1/64 TAO into each pool, root sells 0.41 alpha into it.',
    xLabel: 'block since launch',
    yLabel: 'TAO per alpha',
    format: 'price' as const,
    series: [line('nothing on root', 0n), line('5.5 million TAO on root', ROOT_TAO_RAO)],
  };
}
