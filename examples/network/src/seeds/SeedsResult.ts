import type { RunResult } from '../results/RunResult.ts';
import type { WorkloadName } from '../workloads/index.ts';
import type { SeedRange } from './seedRange.ts';

/** The same network with many seeds: all that its runs follow from. */
export interface SeedsStudy {
  /** The seeds. */
  readonly seeds: SeedRange;
  /** Rounds of each run. */
  readonly epochs: number;
  /** The work of each subnet, by netuid from 1. */
  readonly workloads: readonly WorkloadName[];
}

/** What it came to. */
export interface SeedsResult {
  /** The study. */
  readonly study: SeedsStudy;
  /** A run per seed, in their order. */
  readonly runs: readonly RunResult[];
}
