import type { YumaMode } from '@taokit/study';

/** What the command line asks for. */
export interface CasesOptions {
  /** How bonds are made; without it, each case runs in every mode. */
  readonly mode?: YumaMode;
  /** How many epochs; without it, what the case says. */
  readonly epochs?: number;
  /** Whether to end bonds where a case says so. */
  readonly resetBonds: boolean;
  /** Where to write the report. */
  readonly report: string;
  /** Where to write all series as JSON. */
  readonly json?: string;
  /** Where to write all series as CSV. */
  readonly csv?: string;
  /** Whether only the names of the cases are asked for. */
  readonly list: boolean;
}
