import type { Shard } from '@taokit/command-line';
import type { YumaMode } from '@taokit/study';

/** Where results go. */
export interface CasesFiles {
  /** Where to write the report; `standard-cases.html` when left out. */
  readonly report?: string;
  /** Where to write all series as JSON. */
  readonly json?: string;
  /** Where to write all series as CSV. */
  readonly csv?: string;
}

/** What the command line asks for. */
export interface CasesOptions extends CasesFiles {
  /** How bonds are made; without it, each case runs in every mode. */
  readonly mode?: YumaMode;
  /** How many epochs; without it, what the case says. */
  readonly epochs?: number;
  /** Whether to end bonds where a case says so. */
  readonly resetBonds: boolean;
  /** Which share to compute; all of them when left out. */
  readonly shard?: Shard;
  /** Whether only the names of the cases are asked for. */
  readonly list: boolean;
}
