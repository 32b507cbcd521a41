import type { StandardCase } from './StandardCase.ts';
import {
  CASE_EPOCHS,
  CASE_PARAMETERS,
  changesOfRows,
  minerNames,
  ONE_BIG_TWO_SMALL,
  type RowsByEpoch,
  stakesOf,
} from './subnet.ts';

/** Three validators divide their weight between two miners; a row per validator. */
interface SplitCase {
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly validators: readonly [string, string, string];
  readonly stakes: readonly [string, string, string];
  readonly weights: RowsByEpoch;
  readonly reset?: readonly [epoch: number, miner: number];
}

// biome-ignore format: a table
const CASES: readonly SplitCase[] = [
  {
    number: 11, name: 'clipping', title: 'Clipping: a small validator decides between two big ones',
    validators: ['big', 'big-2', 'small'], stakes: ['490000', '490000', '20000'],
    weights: {
      0:  [[0.3, 0.7], [0.6, 0.4], [0.61, 0.39]],
      20: [[0.3, 0.7], [0.6, 0.4], [0.3, 0.61]],
    },
  },
  {
    number: 12, name: 'minimal-support', title: 'All switch, a small validator keeps a foot in the other door',
    validators: ['big', 'hedging', 'small'], stakes: ONE_BIG_TWO_SMALL,
    weights: {
      0:  [[1, 0], [0.999, 0.001], [1, 0]],
      1:  [[0, 1], [0.001, 0.999], [0, 1]],
      21: [[1, 0], [0.999, 0.001], [1, 0]],
    },
    reset: [20, 2],
  },
  {
    number: 13, name: 'big-against-small', title: 'Big validator supports one miner, small ones support both',
    validators: ['big', 'small', 'small-2'], stakes: ONE_BIG_TWO_SMALL,
    weights: {
      0:  [[0, 1], [0.5, 0.5], [0, 1]],
      21: [[0, 1], [0.5, 0.5], [0.5, 0.5]],
    },
    reset: [20, 1],
  },
];

/** Cases in which validators divide their weight. */
export const SPLITS: readonly StandardCase[] = CASES.map(
  ({ number, name, title, validators, stakes, weights, reset }) => ({
    number,
    name,
    title,
    description: `${title}: three validators, two miners, divided weights.`,
    validators: stakesOf(validators, stakes),
    miners: minerNames(2),
    epochs: CASE_EPOCHS,
    changes: changesOfRows(validators, weights),
    ...(reset === undefined ? {} : { bondsReset: { epoch: reset[0], miner: `miner-${reset[1]}` } }),
    parameters: CASE_PARAMETERS,
  }),
);
