import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  outputFile,
  wholeNumber,
} from '@taokit/command-line';
import type { NetworkOptions } from './NetworkOptions.ts';

/**
 * As many rounds it takes with `--chaos` until everything has happened and been seen to pass. Played without it, too: by then models have
 * grown, and the shared one has earned for three rounds.
 */
const CHAOS_ROUNDS = 9;

/** `pnpm start`. */
export const networkCommand = buildCommand({
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
        brief: 'repeats the run that this seed gave',
        default: '1',
      },
      epochs: {
        kind: 'parsed',
        parse: wholeNumber(1, 100),
        placeholder: 'N',
        brief: 'rounds to play, 1 to 100',
        default: String(CHAOS_ROUNDS),
      },
      report: {
        kind: 'parsed',
        parse: outputFile,
        placeholder: 'FILE',
        brief: 'where to write the report (default report.html; with --json: none)',
        optional: true,
      },
      json: {
        kind: 'boolean',
        withNegated: false,
        brief: 'print the results as JSON, amounts in rao; the same seed gives the same, but for timings',
        default: false,
      },
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
  async func(this: CommandLine, options: NetworkOptions) {
    refuseContradictions(options);
    await this.prepare();
    const { main } = await import('./main.ts');
    await main(options);
  },
});

function refuseContradictions({ chaos, inProcess, epochs }: NetworkOptions): void {
  if (chaos && inProcess)
    throw new CommandLineError('--chaos kills processes, and --in-process has one: leave one of them out.');
  if (chaos && epochs < CHAOS_ROUNDS)
    throw new CommandLineError(`--chaos needs --epochs ${CHAOS_ROUNDS} or more.`);
}
