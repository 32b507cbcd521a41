import { htmlTable, lineChart, type PageSection, page } from '@taokit/charts';
import { neuronLines, type PairQuantity, pairLines, type YumaMode } from '@taokit/study';
import { type CaseRun, earnedPerThousand } from './CaseRun.ts';
import { type LookBackRun, lookBackSection } from './lookBack.ts';

const MODE_NAMES: Readonly<Record<YumaMode, string>> = {
  classic: 'classic',
  yuma3: 'Yuma3',
  liquid: 'liquid alpha',
};

/** The report: a page in one file, with a section per case. */
export function reportPage(
  runs: readonly CaseRun[],
  lookBack: readonly LookBackRun[],
  engine: string,
): string {
  const cases = new Map(runs.map((run) => [run.standardCase, runs.filter((other) => sameCase(run, other))]));
  const epochs = runs.reduce((sum, { series }) => sum + series.epochs.length, 0);
  return page({
    title: 'Standard cases of Yuma Consensus',
    lead:
      'A few validators, two to four miners, and a story. What it shows is what a validator earns for moving before or after the ' +
      'others, for copying, for straying, with the original bonds, with those of Yuma3, and with liquid alpha.',
    facts: [
      { name: 'cases', value: String(cases.size) },
      { name: 'epochs computed', value: epochs.toLocaleString('en-US') },
      { name: 'engine', value: engine },
    ],
    sections: [lookBackSection(lookBack), ...[...cases.values()].map(caseSection)],
    footer: 'Every epoch is computed bit for bit as the chain computes it, with its default hyperparameters.',
  });
}

function sameCase(a: CaseRun, b: CaseRun): boolean {
  return a.standardCase === b.standardCase;
}

function caseSection(runs: readonly CaseRun[]): PageSection {
  const { standardCase } = runs[0]!;
  const number = standardCase.number === null ? '' : `${standardCase.number}. `;
  return {
    title: `${number}${standardCase.title}`,
    lead: `${standardCase.description} By name: ${standardCase.name}.`,
    content: [
      weightsChart(runs[0]!),
      incentiveChart(runs[0]!),
      ...runs.flatMap((run) => [dividendsChart(run), perStakeChart(run), bondsChart(run)]),
      earningsTable(runs),
    ],
  };
}

/** One line per validator and miner that ever gets weight. */
function weightsChart(run: CaseRun): string {
  return pairChart(run, 'weights', 'Weights', 'What each validator gives each miner, as a part of its row.');
}

function bondsChart(run: CaseRun): string {
  const title = `Bonds, ${MODE_NAMES[run.mode]}`;
  if (run.mode === 'classic')
    return pairChart(run, 'bondShares', title, "Each validator's part of all bonds in a miner.");
  return pairChart(run, 'bonds', title, 'As stored: each validator by itself, from 0 to 1.');
}

function incentiveChart({ series }: CaseRun): string {
  return linesChart('Incentive', 'What each miner earns of all incentive; the same in every mode.', {
    yLabel: 'incentive',
    lines: neuronLines(series, 'incentive'),
  });
}

function dividendsChart({ series, mode }: CaseRun): string {
  return linesChart(`Dividends, ${MODE_NAMES[mode]}`, 'What each validator earns of all dividends.', {
    yLabel: 'dividends',
    lines: neuronLines(series, 'dividends'),
  });
}

function perStakeChart({ series, mode }: CaseRun): string {
  const perThousand = neuronLines(series, 'emissionPerStake').map(({ name, values }) => ({
    name,
    values: values.map((value) => value * 1000),
  }));
  return linesChart(`Emission per stake, ${MODE_NAMES[mode]}`, 'Alpha per epoch and 1000 staked.', {
    yLabel: 'alpha per 1000',
    lines: perThousand,
    percent: false,
  });
}

function pairChart({ series }: CaseRun, quantity: PairQuantity, title: string, caption: string): string {
  const lines = pairLines(series, quantity)
    .filter(({ values }) => values.some((value) => value > 0))
    .map(({ validator, miner, values }) => ({ name: `${validator}, ${miner}`, values }));
  return linesChart(title, caption, { yLabel: quantity === 'weights' ? 'weight' : 'bond', lines });
}

/** What a chart of lines over epochs is drawn from. */
interface Lines {
  readonly yLabel: string;
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly percent?: boolean;
}

function linesChart(title: string, caption: string, { yLabel, lines, percent = true }: Lines): string {
  return lineChart({
    title,
    caption,
    xLabel: 'epoch',
    yLabel,
    percent,
    series: lines.map(({ name, values }) => ({ name, points: values.map((y, x) => ({ x, y })) })),
  });
}

function earningsTable(runs: readonly CaseRun[]): string {
  return htmlTable<CaseRun>(
    [
      { head: 'earned over all epochs per 1000 of first stake', cell: ({ mode }) => MODE_NAMES[mode] },
      ...runs[0]!.series.validators.map((name) => ({
        head: name,
        cell: (run: CaseRun) => earnedPerThousand(run, name).toFixed(3),
        numeric: true,
      })),
    ],
    runs,
  );
}
