import type { StandardCase } from './StandardCase.ts';
import {
  CASE_EPOCHS,
  CASE_PARAMETERS,
  changesOfRows,
  minerNames,
  type RowsByEpoch,
  stakesOf,
} from './subnet.ts';

/** Three validators measure, one copies what they set some epochs before. */
interface CopyCase {
  readonly name: string;
  readonly title: string;
  /** How many epochs old the copied weights are. */
  readonly delay: number;
  /** Epochs for which the best miner stays the best; 0 for ever. */
  readonly reign: number;
}

// biome-ignore format: a table
const CASES: readonly CopyCase[] = [
  { name: 'copier-in-a-still-world', title: 'A weight copier where nothing changes', delay: 1, reign: 0 },
  { name: 'copier', title: 'A weight copier where the best miner changes every 5 epochs', delay: 1, reign: 5 },
  { name: 'copier-behind-commit-reveal', title: 'The same, with weights concealed for 3 epochs', delay: 4, reign: 5 },
];

const VALIDATORS = ['honest', 'honest-2', 'honest-3', 'copier'];
const STAKES = ['250000', '250000', '250000', '250000'];
/** What miners are worth, the best first. */
const WORTH = [0.6, 0.25, 0.1, 0.05];

/** Cases in which a validator saves the work of validating. */
export const COPYING: readonly StandardCase[] = CASES.map((copyCase) => ({
  number: null,
  name: copyCase.name,
  title: copyCase.title,
  description: `${copyCase.title}: three validators measure four miners, a fourth copies weights ${copyCase.delay} epochs old.`,
  validators: stakesOf(VALIDATORS, STAKES),
  miners: minerNames(WORTH.length),
  epochs: CASE_EPOCHS,
  changes: changesOfRows(VALIDATORS, copiedRows(copyCase)),
  parameters: CASE_PARAMETERS,
}));

function copiedRows({ delay, reign }: CopyCase): RowsByEpoch {
  const epochs = Array.from({ length: CASE_EPOCHS }, (_, epoch) => {
    const honest = worthAt(epoch, reign);
    return [honest, honest, honest, worthAt(Math.max(0, epoch - delay), reign)];
  });
  return Object.fromEntries(epochs.entries());
}

/** Miners swap places in turn: with every reign each becomes what its neighbour was. */
function worthAt(epoch: number, reign: number): number[] {
  const turn = reign === 0 ? 0 : Math.floor(epoch / reign);
  return WORTH.map((_, j) => WORTH[(j + turn) % WORTH.length]!);
}
