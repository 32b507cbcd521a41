import { chartNumber, percent } from '../output/format.ts';
import type { StoryTable, ToldStory } from '../Story.ts';
import { descending } from './descending.ts';
import { createExampleNetwork, SUBNET_COUNT } from './exampleNetwork.ts';
import { type EraShares, sharesByEra } from './sharesByEra.ts';

const ONE = 1n << 64n;

/** How one network's emission is shared under each rule. */
export function tellEmissionShares(): ToldStory {
  const eras = sharesByEra(createExampleNetwork());
  return {
    data: eras,
    view: {
      title: `Emission shares of ${SUBNET_COUNT} subnets`,
      lead:
        'One invented network under every rule the chain has had. The price falls with the rank as 1 / rank, every fourth subnet ' +
        'burns half of what its miners earn and every ninth all of it, and users put in or take out TAO whatever the rank. The ' +
        'last rule is modelled, as its source is not public: its second tier starts higher than its first one ends.',
      tables: [tableOf(eras)],
      charts: [cumulativeChart(eras), rankChart(eras)],
    },
  };
}

function tableOf(eras: readonly EraShares[]): StoryTable {
  return {
    title: 'Who gets the emission',
    heads: ['rule', 'from spec', 'largest', 'top 10', 'top 32', 'top 64', 'subnets with any'],
    rows: eras.map(({ rule, era, sharesBits }) => {
      const ranked = descending(sharesBits);
      const top = (size: number) => percent(add(ranked.slice(0, size)), ONE);
      const earning = sharesBits.filter((share) => share > 0n).length;
      return [rule, String(era), top(1), top(10), top(32), top(64), String(earning)];
    }),
  };
}

function cumulativeChart(eras: readonly EraShares[]) {
  return {
    title: 'Emission of the largest subnets together',
    caption: 'Subnets in the order of their share, under each rule by itself.',
    xLabel: 'subnets, largest first',
    yLabel: 'share of the emission',
    percent: true,
    series: eras.map(({ rule, sharesBits }) => {
      const ranked = descending(sharesBits);
      return {
        name: rule,
        points: ranked.map((_, at) => ({ x: at + 1, y: chartNumber(add(ranked.slice(0, at + 1)), ONE) })),
      };
    }),
  };
}

function rankChart(eras: readonly EraShares[]) {
  return {
    title: 'Share of each of the 40 subnets with the highest price',
    caption: 'Subnets in the order of their price: flow looks elsewhere, burned incentives make gaps.',
    xLabel: 'rank by price',
    yLabel: 'share of the emission',
    percent: true,
    series: eras.map(({ rule, sharesBits }) => ({
      name: rule,
      points: sharesBits.slice(0, 40).map((share, at) => ({ x: at + 1, y: chartNumber(share, ONE) })),
    })),
  };
}

function add(shares: readonly bigint[]): bigint {
  return shares.reduce((sum, share) => sum + share, 0n);
}
