import { createRandom, type Random } from '../internal/createRandom.ts';
import type { StandardCase } from './StandardCase.ts';
import {
  CASE_EPOCHS,
  CASE_PARAMETERS,
  changesOfRows,
  minerNames,
  type RowsByEpoch,
  stakesOf,
} from './subnet.ts';

/** Validators measure miners of nearly equal quality, with noise, anew in every epoch. */
interface NoisyMarket {
  readonly suffix: string;
  readonly validators: readonly [string, string, string];
  readonly stakes: readonly [string, string, string];
  /** What each miner is worth. */
  readonly quality: readonly number[];
  /** Deviation of each validator's measurement. */
  readonly noise: readonly [number, number, number];
}

// biome-ignore format: a table
const MARKETS: readonly NoisyMarket[] = [
  {
    suffix: 'two-miners',
    validators: ['sharp', 'blunt', 'small'], stakes: ['490000', '490000', '20000'],
    quality: [0.6, 0.55], noise: [0.05, 0.15, 0.15],
  },
  {
    suffix: 'three-miners',
    validators: ['sharp', 'blunt', 'blunt-2'], stakes: ['340000', '330000', '330000'],
    quality: [0.3, 0.35, 0.4], noise: [0.05, 0.1, 0.1],
  },
];
const SEED = 42;

/** The same measurements twice: all weight on the best, and weight in proportion. */
export const WINNER_TAKES_ALL: readonly StandardCase[] = MARKETS.flatMap((market) => {
  const scores = measure(market);
  const best = Object.fromEntries(Object.entries(scores).map(([e, rows]) => [e, rows.map(allOnBest)]));
  return [
    noisyCase(market, `winner-takes-all-${market.suffix}`, 'Winner takes all', best),
    noisyCase(market, `proportional-${market.suffix}`, 'Weight in proportion', scores),
  ];
});

function noisyCase(market: NoisyMarket, name: string, title: string, rows: RowsByEpoch): StandardCase {
  const miners = market.quality.length;
  return {
    number: null,
    name,
    title: `${title}, ${miners} miners of nearly equal worth`,
    description: `${title}: three validators score ${miners} miners with noise in every epoch.`,
    validators: stakesOf(market.validators, market.stakes),
    miners: minerNames(miners),
    epochs: CASE_EPOCHS,
    changes: changesOfRows(market.validators, rows),
    parameters: CASE_PARAMETERS,
  };
}

function measure({ quality, noise }: NoisyMarket): RowsByEpoch {
  const random = createRandom(SEED);
  const epochs = Array.from({ length: CASE_EPOCHS }, () =>
    noise.map((deviation) => quality.map((worth) => score(worth, deviation, random))),
  );
  return Object.fromEntries(epochs.entries());
}

/** A measurement from 0 to 1, to three decimals. */
function score(worth: number, deviation: number, random: Random): number {
  const value = Math.round(1000 * (worth + deviation * random.normal())) / 1000;
  return Math.min(1, Math.max(0, value));
}

/** The first of the best takes all. */
function allOnBest(scores: readonly number[]): number[] {
  const best = scores.indexOf(Math.max(...scores));
  return scores.map((_, j) => (j === best ? 1 : 0));
}
