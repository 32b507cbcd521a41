import { availableParallelism } from 'node:os';
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  checkStudyFiles,
  fileFlag,
  SHARD_FILES,
  SHARD_FLAG,
  shardedCommand,
  wholeNumber,
} from '@taokit/command-line';
import type { GuaranteesFiles, GuaranteesOptions } from './GuaranteesOptions.ts';

const FILES = {
  report: fileFlag('where to write the report (default: consensus-guarantees.html)'),
  json: fileFlag('write every point as JSON, emission in rao'),
  csv: fileFlag('write every point as CSV, emission in rao'),
};

const run = buildCommand({
  docs: {
    brief: 'What Yuma Consensus guarantees an honest team against a cabal: a Monte Carlo study.',
    fullDescription:
      'What Yuma Consensus guarantees an honest team against a cabal: a Monte Carlo study. The same options give the same\nnumbers, on every machine and with any number of threads.',
  },
  parameters: {
    flags: {
      ...FILES,
      seed: count('repeats the networks that this seed gave', [0, 2 ** 32 - 1], 1),
      samples: count('random networks per point, 1 to 100', [1, 100], 3),
      points: count('points from 0 to 1 of each axis, 3 to 101', [3, 101], 21),
      uids: count('uids of the network, 8 to 4096', [8, 4096], 512),
      validators: count('how many of them validate, 2 to 512, and at most two less than all', [2, 512], 64),
      mode: {
        kind: 'enum',
        values: ['classic', 'yuma3', 'liquid'],
        brief: 'how bonds are made',
        default: 'classic',
      },
      workers: count(
        'threads, 1 to 64 (default: one per processor)',
        [1, 64],
        Math.min(64, availableParallelism()),
      ),
      shard: SHARD_FLAG,
    },
  },
  async func(this: CommandLine, options: GuaranteesOptions) {
    checkStudyFiles(options);
    const most = options.uids - 2;
    if (options.validators > most)
      throw new CommandLineError(
        `validators: ${options.validators} of ${options.uids} uids leave no two miners. Try --validators ${most}.`,
      );
    await this.prepare();
    const { main } = await import('./main.ts');
    await main(options);
  },
});

const merge = buildCommand({
  docs: { brief: 'Puts the shares of a study together: the files that one run would have written.' },
  parameters: { positional: SHARD_FILES, flags: FILES },
  async func(this: CommandLine, options: GuaranteesFiles, ...files: string[]) {
    await this.prepare();
    const { merge } = await import('./main.ts');
    merge(options, files);
  },
});

/** `pnpm guarantees`. */
export const guaranteesCommand = shardedCommand(run, merge);

function count(brief: string, [min, max]: readonly [number, number], usual: number) {
  return {
    kind: 'parsed',
    parse: wholeNumber(min, max),
    placeholder: 'N',
    brief,
    default: `${usual}`,
  } as const;
}
