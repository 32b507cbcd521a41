import { buildCommand, type CommandLine, outputFile, wholeNumber } from '@taokit/command-line';
import type { NetworkOptions } from './NetworkOptions.ts';

/** `pnpm start`. */
export const networkCommand = buildCommand({
  docs: { brief: 'Runs a Bittensor network in one process: two subnets, real models, real data.' },
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
        default: '12',
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
        brief: 'print the results as JSON, amounts in rao; the same seed gives the same bytes',
        default: false,
      },
    },
  },
  async func(this: CommandLine, options: NetworkOptions) {
    await this.prepare();
    const { main } = await import('./main.ts');
    await main(options);
  },
});
