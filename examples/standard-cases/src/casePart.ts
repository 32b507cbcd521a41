import { htmlTable, type PagePart, type PanelLine, panelChart } from '@taokit/charts';
import { type NeuronQuantity, neuronLines, type PairQuantity, pairLines, type YumaMode } from '@taokit/study';
import { type CaseRun, earnedPerThousand } from './CaseRun.ts';

const MODE_NAMES: Readonly<Record<YumaMode, string>> = {
  classic: 'classic',
  yuma3: 'Yuma3',
  liquid: 'liquid alpha',
};

/** One case in every mode: what is set, what it earns, what is held. */
export function casePart(runs: readonly CaseRun[]): PagePart {
  const { name, number, title, description } = runs[0]!.standardCase;
  return {
    id: name,
    title: number === null ? title : `${number}. ${title}`,
    lead: leadOf(title, description),
    content: [
      pairPanels(
        runs[0]!,
        'weights',
        'Weights',
        'What each validator gives each miner, as a part of its row.',
      ),
      incentivePanels(runs[0]!),
      validatorPanels(runs, 'dividends', {
        title: 'Dividends',
        caption: 'What each validator earns of all dividends.',
      }),
      validatorPanels(runs, 'emissionPerStake', {
        title: 'Emission per stake',
        caption: 'Alpha per epoch and 1,000 staked.',
      }),
      ...runs.map(bondPanels),
      earningsTable(runs),
    ],
  };
}

/** A description may begin with the title, which stands beside it. */
function leadOf(title: string, description: string): string {
  const rest = description.startsWith(`${title}: `) ? description.slice(title.length + 2) : description;
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function bondPanels(run: CaseRun): string {
  const title = `Bonds, ${MODE_NAMES[run.mode]}`;
  if (run.mode === 'classic')
    return pairPanels(run, 'bondShares', title, "Each validator's part of all bonds in a miner.");
  return pairPanels(run, 'bonds', title, 'As stored: each validator by itself, from 0 to 1.');
}

/** A panel per validator and miner. */
function pairPanels({ series }: CaseRun, quantity: PairQuantity, title: string, caption: string): string {
  return panelChart({
    title,
    caption,
    xLabel: 'epoch',
    rows: series.validators,
    columns: series.miners,
    format: 'percent',
    lines: pairLines(series, quantity).map(({ validator, miner, values }) => ({
      row: validator,
      column: miner,
      points: pointsOf(values),
    })),
  });
}

function incentivePanels({ series }: CaseRun): string {
  return panelChart({
    title: 'Incentive',
    caption: 'What each miner earns of all incentive; the same in every mode.',
    xLabel: 'epoch',
    rows: series.miners,
    columns: [''],
    format: 'percent',
    lines: neuronLines(series, 'incentive').map(({ name, values }) => ({
      row: name,
      column: '',
      points: pointsOf(values),
    })),
  });
}

/** A panel per validator and mode. */
function validatorPanels(
  runs: readonly CaseRun[],
  quantity: NeuronQuantity,
  words: { readonly title: string; readonly caption: string },
): string {
  const perStake = quantity === 'emissionPerStake';
  const lines = runs.flatMap(({ series, mode }) =>
    neuronLines(series, quantity).map(
      ({ name, values }): PanelLine => ({
        row: name,
        column: MODE_NAMES[mode],
        points: pointsOf(perStake ? values.map((value) => value * 1000) : values),
      }),
    ),
  );
  return panelChart({
    ...words,
    xLabel: 'epoch',
    rows: runs[0]!.series.validators,
    columns: runs.map(({ mode }) => MODE_NAMES[mode]),
    format: perStake ? 'number' : 'percent',
    lines,
  });
}

function pointsOf(values: readonly number[]): PanelLine['points'] {
  return values.map((y, x) => ({ x, y }));
}

function earningsTable(runs: readonly CaseRun[]): string {
  return htmlTable<CaseRun>({
    title: 'Earned over all epochs',
    caption: 'Alpha per 1,000 of the first stake.',
    columns: [
      { head: 'bonds', cell: ({ mode }) => MODE_NAMES[mode] },
      ...runs[0]!.series.validators.map((name) => ({
        head: name,
        cell: (run: CaseRun) => earnedPerThousand(run, name).toFixed(3),
        numeric: true,
      })),
    ],
    rows: runs,
  });
}
