import type { YumaMode } from '@taokit/study';

/** What the command line asks for. */
export interface GuaranteesOptions {
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
  /** Where to write the report. */
  readonly report: string;
  /** Where to write all results as JSON. */
  readonly json?: string;
  /** Where to write all points as CSV. */
  readonly csv?: string;
}
