import { buildCommand, type CommandLine, outputFile, wholeNumber } from '@taokit/command-line';
import type { YumaMode } from '@taokit/yuma/study';

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

/** `pnpm cases`. */
export const casesCommand = buildCommand({
  docs: { brief: 'The standard cases of Yuma Consensus: who moves when, and what it earns.' },
  parameters: {
    positional: {
      kind: 'array',
      parameter: {
        parse: String,
        placeholder: 'CASE',
        brief: 'a name or a number from 1 to 18 (default: all)',
      },
    },
    flags: {
      list: { kind: 'boolean', withNegated: false, brief: 'print the names of the cases', default: false },
      mode: {
        kind: 'enum',
        values: ['classic', 'yuma3', 'liquid'],
        brief: 'how bonds are made (default: each of them)',
        optional: true,
      },
      epochs: {
        kind: 'parsed',
        parse: wholeNumber(1, 10_000),
        placeholder: 'N',
        brief: 'epochs per case, 1 to 10000 (default: what the case says)',
        optional: true,
      },
      resetBonds: {
        kind: 'boolean',
        withNegated: false,
        brief: 'end bonds where the public simulators do',
        default: false,
      },
      report: {
        kind: 'parsed',
        parse: outputFile,
        placeholder: 'FILE',
        brief: 'where to write the report',
        default: 'standard-cases.html',
      },
      json: {
        kind: 'parsed',
        parse: outputFile,
        placeholder: 'FILE',
        brief: 'write every series as JSON',
        optional: true,
      },
      csv: {
        kind: 'parsed',
        parse: outputFile,
        placeholder: 'FILE',
        brief: 'write every series as CSV, a line per epoch and neuron',
        optional: true,
      },
    },
  },
  async func(this: CommandLine, options: CasesOptions, ...names: string[]) {
    await this.prepare();
    const { main } = await import('./main.ts');
    await main(options, names);
  },
});
