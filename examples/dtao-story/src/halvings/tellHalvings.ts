import type { SupplyPoint } from '@taokit/dtao';
import { chartNumber, count, exactAmount, quotient } from '../output/format.ts';
import type { StoryTable, ToldStory } from '../Story.ts';
import { BLOCKS_PER_YEAR, halvingsOf, SCENARIOS, supplyByYear } from './supplyCurve.ts';

/** Long enough for the last halving, after which nothing is issued. */
const HALVING_YEARS = 130;
const CHART_YEARS = 40;
const RAO_PER_MILLION = 1_000_000_000_000_000n;

/** When emission halves, and how much there is until then. */
export function tellHalvings(): ToldStory {
  const scenarios = SCENARIOS.map((scenario) => ({
    ...scenario,
    halvings: halvingsOf(scenario, HALVING_YEARS),
    years: supplyByYear(scenario, CHART_YEARS),
  }));
  return {
    data: scenarios,
    view: {
      title: 'Halvings and supply',
      lead:
        'Emission halves each time the supply still to come has halved: at 10.5, 15.75, 18.375 million and so on. What counts is the ' +
        'supply in circulation, so TAO that is recycled delays every halving. A subnet mints up to twice the emission, to its ' +
        'participants and to its pool, and halves in half the time. Years have 365 days of 7,200 blocks and start with the first.',
      tables: scenarios.slice(0, 2).map(({ name, halvings }) => tableOf(name, halvings)),
      charts: [
        {
          title: 'Supply in circulation',
          caption: 'Total issuance, less what was recycled. No supply passes 21 million.',
          xLabel: 'year',
          yLabel: 'millions of TAO or alpha',
          format: 'number',
          series: scenarios.map(({ name, years }) => ({ name, points: years.map(pointOf) })),
        },
      ],
    },
  };
}

function tableOf(name: string, halvings: readonly SupplyPoint[]): StoryTable {
  const shown = [...halvings.slice(0, 8), ...halvings.slice(8).slice(-1)];
  return {
    title: `Halvings: ${name}`,
    heads: ['halving', 'block', 'years', 'supply', 'emission per block'],
    rows: shown.map(({ block, issuanceRao, emissionRao, halvings: passed }) => [
      String(passed),
      count(block),
      quotient(BigInt(block), BigInt(BLOCKS_PER_YEAR), 2),
      exactAmount(issuanceRao),
      exactAmount(emissionRao),
    ]),
  };
}

function pointOf({ block, issuanceRao }: SupplyPoint) {
  return { x: block / BLOCKS_PER_YEAR, y: chartNumber(issuanceRao, RAO_PER_MILLION) };
}
