import { COPYING } from './copying.ts';
import { MOVES } from './moves.ts';
import type { StandardCase } from './StandardCase.ts';
import { SPLITS } from './splits.ts';
import { STABLE_MINER } from './stableMiner.ts';
import { WINNER_TAKES_ALL } from './winnerTakesAll.ts';

/**
 * The cases people study, in the order of their numbers, then those without one.
 *
 * 1 to 18 are those of the public Yuma simulators, under names: who moves when, merged and delayed validators, clipping, a stable
 * miner. Then a weight copier, and winner-takes-all beside weights in proportion. Stakes add up to a million; parameters are the
 * chain's defaults, with 100 alpha per epoch.
 */
export const standardCases: readonly StandardCase[] = [
  ...[...MOVES, ...SPLITS, ...STABLE_MINER].sort((a, b) => a.number! - b.number!),
  ...COPYING,
  ...WINNER_TAKES_ALL,
];
