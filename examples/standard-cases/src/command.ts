import {
  buildCommand,
  type CommandLine,
  checkStudyFiles,
  fileFlag,
  SHARD_FILES,
  SHARD_FLAG,
  shardedCommand,
  wholeNumber,
} from '@taokit/command-line';
import type { CasesFiles, CasesOptions } from './CasesOptions.ts';

const FILES = {
  report: fileFlag('where to write the report (default: standard-cases.html)'),
  json: fileFlag('write every series as JSON'),
  csv: fileFlag('write every series as CSV, a line per epoch and neuron'),
};

const run = buildCommand({
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
      ...FILES,
      shard: SHARD_FLAG,
    },
  },
  async func(this: CommandLine, options: CasesOptions, ...names: string[]) {
    checkStudyFiles(options);
    await this.prepare();
    const { main } = await import('./main.ts');
    await main(options, names);
  },
});

const merge = buildCommand({
  docs: { brief: 'Puts the shares of the cases together: the files that one run would have written.' },
  parameters: { positional: SHARD_FILES, flags: FILES },
  async func(this: CommandLine, options: CasesFiles, ...files: string[]) {
    await this.prepare();
    const { merge } = await import('./main.ts');
    await merge(options, files);
  },
});

/** `pnpm cases`. */
export const casesCommand = shardedCommand(run, merge);
