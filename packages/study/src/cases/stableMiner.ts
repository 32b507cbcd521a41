import type { StandardCase } from './StandardCase.ts';
import {
  CASE_EPOCHS,
  CASE_PARAMETERS,
  changesOfRows,
  minerNames,
  ONE_BIG_TWO_SMALL,
  stakesOf,
} from './subnet.ts';

const VALIDATORS = ['big', 'eager', 'lazy'];

/** What the third miner gets from everybody, all the time. */
const STABLE = [
  { number: 15, part: 0.25 },
  { number: 16, part: 0.5 },
  { number: 17, part: 0.75 },
  { number: 18, part: 0.9 },
] as const;

/** Cases in which the big validator moves second with what a stable miner leaves over. */
export const STABLE_MINER: readonly StandardCase[] = STABLE.map(({ number, part }) => {
  // 1 - 0.9 is not 0.1 in floating point.
  const rest = Math.round((1 - part) * 100) / 100;
  const [first, second] = [
    [rest, 0, part],
    [0, rest, part],
  ];
  const title = `Big validator moves second, a stable miner gets ${part}`;
  return {
    number,
    name: `stable-miner-${part}`,
    title,
    description: `${title}: three validators move the rest from one miner to another.`,
    validators: stakesOf(VALIDATORS, ONE_BIG_TWO_SMALL),
    miners: minerNames(3),
    epochs: CASE_EPOCHS,
    changes: changesOfRows(VALIDATORS, {
      0: [first, first, first],
      1: [first, second, first],
      2: [second, second, first],
      3: [second, second, second],
    }),
    parameters: CASE_PARAMETERS,
  };
});
