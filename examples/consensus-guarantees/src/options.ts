import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { YumaMode } from '@taokit/yuma/study';
import { GuaranteesError } from './GuaranteesError.ts';

/** What the command line asks for. */
export interface CommandOptions {
  /** Everything random follows from it. */
  readonly seed: number;
  /** Random networks per point. */
  readonly samples: number;
  /** Points from 0 to 1 of each axis. */
  readonly points: number;
  /** Number of uids. */
  readonly uids: number;
  /** How many of them validate. */
  readonly validators: number;
  /** How bonds are made. */
  readonly mode: YumaMode;
  /** How many threads compute. */
  readonly workers: number;
  /** Where to write the report. */
  readonly report: string;
  /** Where to write all results as JSON. */
  readonly json: string | undefined;
  /** Where to write all points as CSV. */
  readonly csv: string | undefined;
  /** Whether only the help is asked for. */
  readonly help: boolean;
}

const MODES: readonly YumaMode[] = ['classic', 'yuma3', 'liquid'];

/** How to use the command. */
export const USAGE = `What Yuma Consensus guarantees an honest team against a cabal: a Monte Carlo study.

Usage: pnpm guarantees [options]

  --report FILE      where to write the report (default consensus-guarantees.html)
  --json FILE        write every point as JSON, emission in rao
  --csv FILE         write every point as CSV, emission in rao
  --seed N           repeats the networks that this seed gave (default 1)
  --samples N        random networks per point, 1 to 100 (default 3)
  --points N         points from 0 to 1 of each axis, 3 to 101 (default 21)
  --uids N           uids of the network, 8 to 4096 (default 512)
  --validators N     how many of them validate, 2 to 512 (default 64)
  --mode MODE        how bonds are made: classic, yuma3 or liquid (default classic)
  --workers N        threads, 1 to 64 (default: one per processor)
  --help             print this

The same options give the same numbers, on every machine and with any number of threads.
`;

/**
 * Reads the command line.
 *
 * @param args - what follows the command
 * @throws GuaranteesError `guarantees/bad-option`, naming the option
 */
export function parseOptions(args: readonly string[]): CommandOptions {
  const values = readValues(args);
  const number = (option: keyof typeof DEFAULTS, min: number, max: number) =>
    wholeNumber(option, values[option] ?? DEFAULTS[option], min, max);
  const uids = number('uids', 8, 4096);
  return {
    seed: number('seed', 0, 2 ** 32 - 1),
    samples: number('samples', 1, 100),
    points: number('points', 3, 101),
    uids,
    validators: number('validators', 2, Math.min(512, uids - 2)),
    mode: modeOf(values.mode ?? 'classic'),
    workers: number('workers', 1, 64),
    report: fileOf('report', values.report) ?? 'consensus-guarantees.html',
    json: fileOf('json', values.json),
    csv: fileOf('csv', values.csv),
    help: values.help ?? false,
  };
}

const DEFAULTS = {
  seed: '1',
  samples: '3',
  points: '21',
  uids: '512',
  validators: '64',
  workers: `${Math.min(64, availableParallelism())}`,
};

function readValues(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      // pnpm may pass the separator on.
      args: args[0] === '--' ? args.slice(1) : [...args],
      options: {
        seed: text,
        samples: text,
        points: text,
        uids: text,
        validators: text,
        mode: text,
        workers: text,
        report: text,
        json: text,
        csv: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const message = (error as Error).message.split(/\.\s/)[0] ?? '';
    throw badOption(`${message.replace(/\.$/, '')}.`, 'See --help.');
  }
}

function wholeNumber(option: string, text: string, min: number, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw badOption(
    `--${option} ${text} is not a whole number from ${min} to ${max}.`,
    `Try --${option} ${Math.min(max, Math.max(min, 4))}.`,
  );
}

function modeOf(text: string): YumaMode {
  const mode = MODES.find((known) => known === text);
  if (mode !== undefined) return mode;
  throw badOption(`--mode ${text} is not one of ${MODES.join(', ')}.`, 'Try --mode yuma3.');
}

function fileOf(option: string, file: string | undefined): string | undefined {
  if (file === '')
    throw badOption(
      `--${option} has no file name.`,
      `Try --${option} guarantees.${option === 'report' ? 'html' : option}.`,
    );
  return file;
}

function badOption(sentence: string, fix: string): GuaranteesError {
  return new GuaranteesError(sentence, { code: 'guarantees/bad-option', fix });
}
