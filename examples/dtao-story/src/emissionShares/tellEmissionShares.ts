import type { PanelChart } from '@taokit/charts';
import { chartNumber, percent } from '../output/format.ts';
import type { StoryTable, ToldStory } from '../Story.ts';
import { descending } from './descending.ts';
import { createExampleNetwork, SUBNET_COUNT } from './exampleNetwork.ts';
import { type RuleShares, sharesBySpec } from './sharesBySpec.ts';

const ONE = 1n << 64n;

/** How one network's emission is shared under each rule. */
export function tellEmissionShares(): ToldStory {
  const rules = sharesBySpec(createExampleNetwork());
  return {
    data: rules,
    view: {
      title: `Emission shares of ${SUBNET_COUNT} subnets`,
      lead:
        'One invented network under every rule the chain has had; mainnet at spec 475 has the gate. The price falls with the rank as 1 / rank, every fourth subnet ' +
        'burns half of what its miners earn and every ninth all of it, and users put in or take out TAO whatever the rank. The ' +
        'tiers are a proposal that was closed, modelled after its text: its second tier starts higher than its first one ends.',
      tables: [tableOf(rules)],
      charts: [cumulativeChart(rules)],
      panels: [rankPanels(rules)],
    },
  };
}

function tableOf(rules: readonly RuleShares[]): StoryTable {
  return {
    title: 'Who gets the emission',
    heads: ['rule', 'from spec', 'largest', 'top 10', 'top 32', 'top 64', 'subnets with any'],
    rows: rules.map(({ rule, spec, sharesBits }) => {
      const ranked = descending(sharesBits);
      const top = (size: number) => percent(add(ranked.slice(0, size)), ONE);
      const earning = sharesBits.filter((share) => share > 0n).length;
      return [
        rule,
        spec === undefined ? 'proposal' : String(spec),
        top(1),
        top(10),
        top(32),
        top(64),
        String(earning),
      ];
    }),
  };
}

function cumulativeChart(rules: readonly RuleShares[]) {
  return {
    title: 'Emission of the largest subnets together',
    caption: 'Subnets in the order of their share, under each rule by itself.',
    xLabel: 'subnets, largest first',
    yLabel: 'share of the emission',
    format: 'percent' as const,
    series: rules.map(({ rule, spec, sharesBits }) => {
      const ranked = descending(sharesBits);
      return {
        name: nameOf({ rule, spec }),
        points: ranked.map((_, at) => ({ x: at + 1, y: chartNumber(add(ranked.slice(0, at + 1)), ONE) })),
      };
    }),
  };
}

function rankPanels(rules: readonly RuleShares[]): PanelChart {
  return {
    title: 'Share of each of the 40 subnets with the highest price',
    caption:
      'A panel per rule, the other rules in grey. Subnets in the order of their price: flow looks elsewhere, burned incentives make gaps.',
    xLabel: 'rank by price',
    rows: rules.map(nameOf),
    columns: [''],
    format: 'percent',
    lines: rules.map((rule) => ({
      row: nameOf(rule),
      column: '',
      points: rule.sharesBits.slice(0, 40).map((share, at) => ({ x: at + 1, y: chartNumber(share, ONE) })),
    })),
  };
}

/** A proposal says so wherever it is drawn. */
function nameOf({ rule, spec }: Pick<RuleShares, 'rule' | 'spec'>): string {
  return spec === undefined ? `${rule} (proposal)` : rule;
}

function add(shares: readonly bigint[]): bigint {
  return shares.reduce((sum, share) => sum + share, 0n);
}
