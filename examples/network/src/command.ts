import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  fileFlag,
  SHARD_FILES,
  SHARD_FLAG,
  shardedCommand,
  wholeNumber,
} from '@taokit/command-line';
import type { NetworkOptions } from './NetworkOptions.ts';
import { seedRange } from './seeds/seedRange.ts';

/**
 * As many rounds it takes with `--chaos` until everything has happened and been seen to pass. Played without it, too: by then models have
 * grown, and the shared one has earned for three rounds.
 */
const CHAOS_ROUNDS = 9;

const JSON_FLAG = {
  kind: 'boolean',
  withNegated: false,
  brief: 'print the results as JSON, amounts in rao; the same seed gives the same, but for timings',
  default: false,
} as const;

/** The options as they are given. */
interface NetworkFlags extends Omit<NetworkOptions, 'seed'> {
  readonly seed?: number;
}

const run = buildCommand({
  docs: {
    brief:
      'Runs a Bittensor network on this machine: two subnets, real models, real data, a process for everybody.',
  },
  parameters: {
    flags: {
      seed: {
        kind: 'parsed',
        parse: wholeNumber(0, Number.MAX_SAFE_INTEGER),
        placeholder: 'N',
        brief: 'repeats the run that this seed gave (default: 1)',
        optional: true,
      },
      seeds: {
        kind: 'parsed',
        parse: seedRange,
        placeholder: 'A..B',
        brief: 'a run with each of these seeds, and what everybody earned over all of them',
        optional: true,
      },
      shard: { ...SHARD_FLAG, brief: 'run share I of N of --seeds and print it with --json, for merge' },
      epochs: {
        kind: 'parsed',
        parse: wholeNumber(1, 100),
        placeholder: 'N',
        brief: 'rounds to play, 1 to 100',
        default: String(CHAOS_ROUNDS),
      },
      report: fileFlag('where to write the report (default report.html; with --json: none)'),
      json: JSON_FLAG,
      inProcess: {
        kind: 'boolean',
        withNegated: false,
        brief: 'run everything in one process: the fastest look, with the same results',
        default: false,
      },
      chaos: {
        kind: 'boolean',
        withNegated: false,
        brief: `kill a miner, cut a validator off, restart another and the chain; needs ${CHAOS_ROUNDS} rounds`,
        default: false,
      },
    },
  },
  async func(this: CommandLine, flags: NetworkFlags) {
    refuseContradictions(flags);
    await this.prepare();
    const { main } = await import('./main.ts');
    await main({ ...flags, seed: flags.seed ?? 1 });
  },
});

const merge = buildCommand({
  docs: { brief: 'Puts the shares of --seeds together: what one run of all seeds would have printed.' },
  parameters: { positional: SHARD_FILES, flags: { json: JSON_FLAG } },
  async func(this: CommandLine, options: Pick<NetworkOptions, 'json'>, ...files: string[]) {
    await this.prepare();
    const { merge } = await import('./main.ts');
    merge(options, files);
  },
});

/** `pnpm start`. */
export const networkCommand = shardedCommand(run, merge);

function refuseContradictions(flags: NetworkFlags): void {
  const { chaos, inProcess, epochs } = flags;
  if (chaos && inProcess)
    throw new CommandLineError('--chaos kills processes, and --in-process has one: leave one of them out.');
  if (chaos && epochs < CHAOS_ROUNDS)
    throw new CommandLineError(`--chaos needs --epochs ${CHAOS_ROUNDS} or more.`);
  refuseBesideSeeds(flags);
}

function refuseBesideSeeds({ seeds, seed, shard, chaos, report, json }: NetworkFlags): void {
  if (shard !== undefined && seeds === undefined)
    throw new CommandLineError('--shard shares the seeds of --seeds A..B: name them.');
  if (shard !== undefined && !json) throw new CommandLineError('--shard needs --json, for merge.');
  if (seeds === undefined) return;
  if (seed !== undefined)
    throw new CommandLineError('--seed is one run, --seeds are many: leave one of them out.');
  if (chaos) throw new CommandLineError('--chaos tells of one run: give it a --seed instead of --seeds.');
  if (report !== undefined)
    throw new CommandLineError('--report shows one run: give it a --seed instead of --seeds.');
}
