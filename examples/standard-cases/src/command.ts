import { buildCommand, type CommandLine, outputFile, wholeNumber } from '@taokit/command-line';
import type { CasesOptions } from './CasesOptions.ts';

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
