import { htmlTable, type PageSection, panelChart } from '@taokit/charts';
import { pairLines, runStandardCase, standardCase } from '@taokit/study';
import type { ConsensusMode, EpochEngine } from '@taokit/yuma';
import { type CaseRun, earnedPerThousand } from './CaseRun.ts';

/** A case in liquid alpha, with one or the other consensus in it. */
export interface LookBackRun extends CaseRun {
  /** Which consensus liquid alpha looks at. */
  readonly consensusMode: Exclude<ConsensusMode, 'auto'>;
}

/** Bounds far apart, 0.1 and 0.9: with the chain's 0.7 and 0.9 the difference is the same, but small. */
const WIDE = { alphaLow: 6_554, alphaHigh: 58_982 };

/** The cases in which somebody moves first. */
const NAMES = ['kappa-first', 'kappa-second', 'copier'];

/** Runs the cases that show what it means that liquid alpha looks at the consensus of the epoch before. */
export function runLookBack(engine: EpochEngine): readonly LookBackRun[] {
  return NAMES.flatMap((name) =>
    (['current', 'previous'] as const).map((consensusMode): LookBackRun => {
      const parameters = { ...WIDE, consensusMode };
      const series = runStandardCase(engine, name, { mode: 'liquid', parameters });
      return { standardCase: standardCase(name), mode: 'liquid', series, consensusMode };
    }),
  );
}

/** The section of the report. */
export function lookBackSection(runs: readonly LookBackRun[]): PageSection {
  const [current, previous] = runs;
  return {
    title: 'Liquid alpha looks back',
    lead:
      'Since spec 446 liquid alpha compares a weight with the consensus of the epoch before, wherever the bonds penalty is full, as it is ' +
      'by default. When a majority discovers a miner, that consensus is still 0: whoever is there in this epoch buys bonds at the ' +
      'upper alpha. An epoch later consensus has caught up, and latecomers buy at the lower alpha. With the consensus of the same ' +
      'epoch everyone buys at the lower one. Bounds here are 0.1 and 0.9.',
    content: [bondsChart([current!, previous!]), ...NAMES.map((name) => earningsTable(runsOf(runs, name)))],
  };
}

function runsOf(runs: readonly LookBackRun[], name: string): readonly LookBackRun[] {
  return runs.filter(({ standardCase: { name: of } }) => of === name);
}

const CONSENSUS: Readonly<Record<LookBackRun['consensusMode'], string>> = {
  current: 'of the same epoch',
  previous: 'of the epoch before',
};

/** Bonds in the miner that is discovered, with one and the other consensus. */
function bondsChart(runs: readonly LookBackRun[]): string {
  return panelChart({
    title: 'Bonds in the new miner, by the consensus that liquid alpha looks at',
    caption:
      'The validator with most of the stake moves first, in epoch 1; the others follow one and two epochs later.',
    xLabel: 'epoch',
    rows: runs[0]!.series.validators,
    columns: runs.map(({ consensusMode }) => CONSENSUS[consensusMode]),
    format: 'percent',
    lines: runs.flatMap(({ series, consensusMode }) =>
      pairLines(series, 'bonds')
        .filter(({ miner }) => miner === 'miner-2')
        .map(({ validator, values }) => ({
          row: validator,
          column: CONSENSUS[consensusMode],
          points: values.map((y, x) => ({ x, y })),
        })),
    ),
  });
}

function earningsTable(runs: readonly LookBackRun[]): string {
  const { standardCase: shown, series } = runs[0]!;
  return htmlTable<LookBackRun>({
    title: `${shown.title}: earned over all epochs`,
    caption: 'Alpha per 1,000 of stake.',
    columns: [
      { head: 'consensus', cell: ({ consensusMode }) => CONSENSUS[consensusMode] },
      ...series.validators.map((name) => ({
        head: name,
        cell: (run: LookBackRun) => earnedPerThousand(run, name).toFixed(3),
        numeric: true,
      })),
    ],
    rows: runs,
  });
}
