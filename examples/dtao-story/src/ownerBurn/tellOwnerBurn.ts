import type { LineChart } from '@taokit/charts';
import { BLOCKS_PER_DAY } from '@taokit/dtao';
import type { SubnetRecord } from '@taokit/dtao/blocks';
import { chartNumber, exactAmount, percent } from '../output/format.ts';
import type { StoryTable, ToldStory } from '../Story.ts';
import { createBurnNetwork } from './burnNetwork.ts';
import { type BurnedEpoch, burnThroughOwner } from './burnThroughOwner.ts';

const RANK = 16;
const WEIGHTS = [0, 10, 25, 50, 75, 90, 100];
const CHART_RANKS = [8, 16, 32, 48];
const CHART_WEIGHTS = Array.from({ length: 21 }, (_, at) => 5 * at);
const ONE_U64F64 = 1n << 64n;
const ONE_U96F32 = 1n << 32n;

/** What weights on the owner's uid do to a subnet's emission, from one epoch to the next block. */
export function tellOwnerBurn(): ToldStory {
  const network = createBurnNetwork();
  const epochs = WEIGHTS.map((weight) => burnThroughOwner(network, RANK, weight));
  const lines = CHART_RANKS.map((rank) =>
    CHART_WEIGHTS.map((weight) => burnThroughOwner(network, rank, weight)),
  );
  return {
    data: epochs,
    view: {
      title: 'Burning through the owner',
      lead:
        'Validators of one subnet put part of their weights on its owner. What consensus gives the owner is not paid but burned; its ' +
        'part of all incentive becomes MinerBurned, and from the next block on the price counts by what that leaves of 1. Rules of ' +
        `mainnet; 128 subnets at 0.22 / rank TAO, of which only the one at rank ${RANK} burns.`,
      tables: [tableOf(epochs)],
      charts: [chartOf(lines)],
    },
  };
}

function tableOf(epochs: readonly BurnedEpoch[]): StoryTable {
  const [unburned] = epochs;
  return {
    title: `Subnet at rank ${RANK}: one epoch, and the block after it`,
    heads: [
      'on the owner',
      'paid to miners',
      'burned',
      'MinerBurned',
      'share before',
      'share after',
      'TAO a day',
      'left',
    ],
    rows: epochs.map(({ weightPercent, split, before, after }) => [
      `${weightPercent}%`,
      exactAmount(split.totalRao - split.withheldRao),
      exactAmount(split.burnedRao),
      percent(split.minerBurnedBits, ONE_U96F32, 4),
      percent(before.shareBits, ONE_U64F64, 4),
      percent(after.shareBits, ONE_U64F64, 4),
      exactAmount(taoPerDay(after)),
      percent(taoPerDay(after), taoPerDay(unburned!.after), 1),
    ]),
  };
}

function chartOf(lines: readonly (readonly BurnedEpoch[])[]): LineChart {
  return {
    title: 'Emission left, by the part of the weights on the owner',
    caption: 'Near the bar of the gate, which is the 32nd largest share, a burn costs more than its part.',
    xLabel: '% of the weights on the owner',
    yLabel: 'part of the emission left',
    format: 'percent',
    series: lines.map((epochs) => ({
      name: `rank ${epochs[0]!.rank}`,
      points: epochs.map(({ weightPercent, after }) => ({
        x: weightPercent,
        y: chartNumber(after.shareBits, epochs[0]!.after.shareBits),
      })),
    })),
  };
}

function taoPerDay({ taoInRao, excessTaoRao }: SubnetRecord): bigint {
  return (taoInRao + excessTaoRao) * BigInt(BLOCKS_PER_DAY);
}
