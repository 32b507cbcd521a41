import { parseArgs } from 'node:util';

/** What every bench understands. */
export interface BenchOptions {
  /** Print JSON instead of tables. */
  readonly json: boolean;
  /** Timed runs per engine and case. */
  readonly runs: number;
  /** Measure only cases whose name contains this. */
  readonly only: string;
  /** Also write `benchmarks/results/NAME.json`. */
  readonly save: boolean;
}

/** What `--help` prints after the usage line. */
export const BENCH_OPTIONS_HELP = `  --json       print {machine, node, date, cases} instead of tables
  --runs N     timed runs per engine and case (default 20; an engine whose single run is slow gets fewer)
  --only TEXT  only cases whose name contains TEXT
  --save       also write benchmarks/results/NAME.json`;

/**
 * Reads a bench's arguments.
 *
 * @param args - what follows the bench's name
 * @returns the options, or a sentence that says which argument is wrong
 */
export function parseBenchOptions(args: readonly string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        save: { type: 'boolean', default: false },
        runs: { type: 'string', default: '20' },
        only: { type: 'string', default: '' },
      },
    });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1)
      return `--runs ${values.runs}: give a whole number of at least 1.`;
    return { json: values.json, save: values.save, only: values.only, runs };
  } catch (error) {
    return (error as Error).message;
  }
}
