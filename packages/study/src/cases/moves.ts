import type { ScenarioChange } from '../Scenario.ts';
import type { StandardCase } from './StandardCase.ts';
import {
  CASE_EPOCHS,
  CASE_PARAMETERS,
  changesOfRows,
  minerNames,
  ONE_BIG_TWO_SMALL,
  stakesOf,
} from './subnet.ts';

/** Three validators put all their weight on one of two miners; who moves when is the case. */
interface MoveCase {
  readonly number: number;
  readonly name: string;
  readonly title: string;
  /** One holds the majority (kappa), two are small, unless `stakes` says otherwise. */
  readonly validators: readonly [string, string, string];
  readonly stakes?: readonly [string, string, string];
  /** From an epoch on: the number of the miner that each validator supports. */
  readonly votes: Readonly<Record<number, readonly [number, number, number]>>;
  /** From an epoch on: other stakes. */
  readonly restake?: Readonly<Record<number, readonly [string, string, string]>>;
  /** Where the simulators that know a reset end bonds: before which epoch, in which miner. */
  readonly reset?: readonly [epoch: number, miner: number];
}

// biome-ignore format: a table
const CASES: readonly MoveCase[] = [
  {
    number: 1, name: 'kappa-first', title: 'Kappa moves first',
    validators: ['big', 'lazy', 'lazier'],
    votes: { 0: [1, 1, 1], 1: [2, 1, 1], 2: [2, 2, 1], 3: [2, 2, 2] },
  },
  {
    number: 2, name: 'kappa-second', title: 'Kappa moves second',
    validators: ['big', 'eager', 'lazy'],
    votes: { 0: [1, 1, 1], 1: [1, 2, 1], 2: [2, 2, 1], 3: [2, 2, 2] },
  },
  {
    number: 3, name: 'kappa-third', title: 'Kappa moves third',
    validators: ['big', 'eager', 'lazy'],
    votes: { 0: [1, 1, 1], 1: [1, 2, 1], 2: [1, 2, 2], 3: [2, 2, 2] },
  },
  {
    number: 4, name: 'all-switch', title: 'All validators switch',
    validators: ['big', 'small', 'small-2'],
    votes: { 0: [1, 1, 1], 1: [2, 2, 2] },
  },
  {
    number: 5, name: 'kappa-second-then-third', title: 'Kappa moves second, then third',
    validators: ['big', 'eager-eager', 'eager-lazy'],
    votes: { 0: [1, 1, 1], 1: [1, 2, 2], 2: [2, 2, 2], 21: [2, 1, 2], 22: [2, 1, 1], 23: [1, 1, 1] },
    reset: [20, 2],
  },
  {
    number: 6, name: 'kappa-second-then-all-switch', title: 'Kappa moves second, then all switch',
    validators: ['big', 'eager', 'lazy'],
    votes: { 0: [1, 1, 1], 1: [1, 2, 1], 2: [2, 2, 1], 3: [2, 2, 2], 21: [1, 1, 1] },
    reset: [21, 1],
  },
  {
    number: 7, name: 'big-late-then-one-early', title: 'Big validator moves late, then all but one small move late',
    validators: ['big', 'eager-lazy', 'eager-eager'],
    votes: { 0: [1, 1, 1], 1: [1, 2, 2], 2: [2, 2, 2], 21: [2, 2, 1], 22: [1, 1, 1] },
    reset: [21, 1],
  },
  {
    number: 8, name: 'big-late-then-late', title: 'Big validator moves late, then late again',
    validators: ['big-lazy', 'eager', 'eager-2'],
    votes: { 0: [1, 1, 1], 1: [1, 2, 2], 2: [2, 2, 2], 21: [2, 1, 1], 22: [1, 1, 1] },
    reset: [20, 2],
  },
  {
    number: 9, name: 'small-merged', title: 'Small validators merge after epoch 5',
    validators: ['big', 'small', 'small-2'],
    votes: { 0: [2, 2, 2] },
    restake: { 6: ['800000', '200000', '0'] },
  },
  {
    number: 10, name: 'kappa-delayed', title: 'Kappa moves ten epochs late',
    validators: ['big-delayed', 'eager', 'lazy'],
    votes: { 0: [1, 1, 1], 1: [1, 2, 1], 10: [2, 2, 1], 11: [2, 2, 2] },
  },
  {
    number: 14, name: 'one-strays', title: 'One of three equals strays for one epoch',
    validators: ['first', 'second', 'strayer'], stakes: ['330000', '330000', '340000'],
    votes: { 0: [1, 1, 1], 20: [1, 1, 2], 21: [1, 1, 1] },
  },
];

/** Cases in which validators move all their weight from one miner to another, sooner or later than the majority. */
export const MOVES: readonly StandardCase[] = CASES.map(moveCase);

function moveCase({
  number,
  name,
  title,
  validators,
  stakes,
  votes,
  restake,
  reset,
}: MoveCase): StandardCase {
  const rows = Object.entries(votes).map(([epoch, miners]) => [epoch, miners.map(allOn)] as const);
  const stakings = Object.entries(restake ?? {}).map(
    ([epoch, amounts]): ScenarioChange => ({ epoch: Number(epoch), stakes: stakesOf(validators, amounts) }),
  );
  return {
    number,
    name,
    title,
    description: `${title}: three validators, two miners, all weight on one of them.`,
    validators: stakesOf(validators, stakes ?? ONE_BIG_TWO_SMALL),
    miners: minerNames(2),
    epochs: CASE_EPOCHS,
    changes: [...changesOfRows(validators, Object.fromEntries(rows)), ...stakings],
    ...(reset === undefined ? {} : { bondsReset: { epoch: reset[0], miner: `miner-${reset[1]}` } }),
    parameters: CASE_PARAMETERS,
  };
}

function allOn(miner: number): readonly number[] {
  return miner === 1 ? [1, 0] : [0, 1];
}
