import { page } from '@taokit/charts';
import { formatCount } from '@taokit/charts/text';
import type { CaseRun } from './CaseRun.ts';
import { casePart } from './casePart.ts';
import { type LookBackRun, lookBackSection } from './lookBack.ts';

const GLOSSARY = [
  {
    word: 'kappa',
    meaning:
      'The share of stake that decides consensus, one half by default. “Kappa moves” means: validators with so much stake do.',
  },
  {
    word: 'classic',
    meaning: 'The original bonds: a moving average, shared among the validators of a miner.',
  },
  { word: 'Yuma3', meaning: 'Bonds that each validator builds up by itself, from 0 to 1.' },
  { word: 'liquid alpha', meaning: 'Yuma3 with a rate that depends on how far a weight is from consensus.' },
  { word: 'bonds', meaning: 'What a validator holds in a miner; dividends are paid by them.' },
];

/** The report: a page in one file, with a part per case that is drawn when it is opened. */
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
      { name: 'cases', value: formatCount(cases.size) },
      { name: 'epochs computed', value: formatCount(epochs) },
      { name: 'engine', value: engine },
    ],
    sections: [
      lookBackSection(lookBack),
      {
        title: 'The cases',
        lead: 'Open one to see its weights, what they earn, and the bonds. Its address can be sent: it opens there.',
        content: [],
        parts: [...cases.values()].map(casePart),
      },
    ],
    glossary: GLOSSARY,
    footer: 'Every epoch is computed bit for bit as the chain computes it, with its default hyperparameters.',
  });
}

function sameCase(a: CaseRun, b: CaseRun): boolean {
  return a.standardCase === b.standardCase;
}
