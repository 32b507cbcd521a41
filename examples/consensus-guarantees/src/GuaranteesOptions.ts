import type { Shard } from '@taokit/command-line';
import type { YumaMode } from '@taokit/study';

/** Where results go. */
export interface GuaranteesFiles {
  /** Where to write the report; `consensus-guarantees.html` when left out. */
  readonly report?: string;
  /** Where to write all results as JSON. */
  readonly json?: string;
  /** Where to write all points as CSV. */
  readonly csv?: string;
}

/** What the command line asks for. */
export interface GuaranteesOptions extends GuaranteesFiles {
  /** Everything random follows from it. */
  readonly seed: number;
  /** Random networks per point. */
  readonly samples: number;
  /** Points from 0 to 1 of each axis. */
  readonly points: number;
  /** Number of uids. */
  readonly uids: number;
  /** How many of them validate. */
  readonly validators: number;
  /** How bonds are made. */
  readonly mode: YumaMode;
  /** How many threads compute. */
  readonly workers: number;
  /** Which share to compute; all of the study when left out. */
  readonly shard?: Shard;
}
