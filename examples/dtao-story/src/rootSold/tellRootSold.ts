import { BLOCKS_PER_DAY, RAO } from '../launch/launchBlocks.ts';
import { chartNumber, count, exactAmount, percent } from '../output/format.ts';
import type { StoryOptions, StoryTable, ToldStory } from '../Story.ts';
import { type SoldForRoot, soldForRoot } from './soldForRoot.ts';

const SETUP = { subnets: 64, rootTaoRao: 5_500_000n * RAO };
const TABLE_DAYS = [1, 7, 30, 100];

/** How much of the minted alpha was sold to pay root, from launch on. */
export function tellRootSold({ days, onProgress }: StoryOptions): ToldStory {
  const tellDay = (day: number) => onProgress({ text: `day ${day} of 64 subnets`, done: day, total: days });
  const records = soldForRoot({ ...SETUP, days }, tellDay);
  return {
    data: { ...SETUP, days: records },
    view: {
      title: 'Alpha sold for root',
      lead:
        `${SETUP.subnets} subnets, each from a pool of 1 TAO and 1 alpha, under the rules of the launch release, with 5.5 million ` +
        'TAO on root. In every block the part of the dividends that belongs to root is sold into the pool. Nobody trades, and no ' +
        'epoch adds what root earned to its stake. As alpha is issued, root weighs less.',
      tables: [tableOf(records)],
      charts: [
        {
          title: 'Share of all minted alpha that was sold for root',
          caption:
            'Falls as alpha issuance grows beside 0.18 x root stake; 20.5% is half of the 41% that validators get.',
          xLabel: 'day since launch',
          yLabel: 'share of minted alpha',
          format: 'percent',
          series: [{ name: 'sold for root', points: records.map(pointOf) }],
        },
      ],
    },
  };
}

function tableOf(records: readonly SoldForRoot[]): StoryTable {
  const last = records.length;
  const days = [...TABLE_DAYS.filter((day) => day < last), last];
  return {
    title: 'Sold for root since launch, all subnets together',
    heads: ['days', 'blocks', 'alpha minted', 'alpha sold for root', 'share', 'TAO root got'],
    rows: days.map((day) => {
      const { blocks, mintedRao, soldRao, rootTaoRao } = records[day - 1]!;
      return [
        String(day),
        count(blocks),
        exactAmount(mintedRao),
        exactAmount(soldRao),
        percent(soldRao, mintedRao),
        exactAmount(rootTaoRao),
      ];
    }),
  };
}

function pointOf({ blocks, soldRao, mintedRao }: SoldForRoot) {
  return { x: blocks / BLOCKS_PER_DAY, y: chartNumber(soldRao, mintedRao) };
}
