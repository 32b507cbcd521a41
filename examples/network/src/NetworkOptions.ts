import type { Shard } from '@taokit/command-line';
import type { SeedRange } from './seeds/seedRange.ts';

/** What the command line asks for. */
export interface NetworkOptions {
  /** Everything random follows from it. */
  readonly seed: number;
  /** Rounds to play. */
  readonly epochs: number;
  /** Whether to print JSON instead of tables. */
  readonly json: boolean;
  /** Whether everything runs in one process. */
  readonly inProcess: boolean;
  /** Whether parts of it are killed and cut off meanwhile. */
  readonly chaos: boolean;
  /** Where to write the report. */
  readonly report?: string;
  /** A run with each of them, instead of one. */
  readonly seeds?: SeedRange;
  /** Which share of those runs; all of them when left out. */
  readonly shard?: Shard;
}
