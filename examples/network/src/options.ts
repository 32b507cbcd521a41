import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NetworkError } from './NetworkError.ts';

/** What the command line asks for. */
export interface CommandOptions {
  /** Everything random follows from it. */
  readonly seed: number;
  /** Rounds to play. */
  readonly epochs: number;
  /** Whether to print JSON instead of tables. */
  readonly json: boolean;
  /** Where to write the report; `undefined` for no report. */
  readonly report: string | undefined;
  /** Whether only the help is asked for. */
  readonly help: boolean;
}

/** How to use the command. */
export const USAGE = `Runs a Bittensor network in one process: two subnets, real models, real data.

Usage: pnpm start [options]

  --seed N        repeats the run that this seed gave (default 1)
  --epochs N      rounds to play, 1 to 100 (default 12)
  --report FILE   where to write the report (default report.html; with --json: none)
  --json          print the results as JSON, amounts in rao; the same seed gives the same bytes
  --help          print this
`;

const MAX_EPOCHS = 100;

/**
 * Reads the command line.
 *
 * @param args - what follows the command
 * @throws NetworkError `network/bad-option`, naming the option
 */
export function parseOptions(args: readonly string[]): CommandOptions {
  const values = readValues(args);
  const json = values.json ?? false;
  return {
    seed: wholeNumber('--seed', values.seed ?? '1', 0, Number.MAX_SAFE_INTEGER),
    epochs: wholeNumber('--epochs', values.epochs ?? '12', 1, MAX_EPOCHS),
    json,
    report: reportFile(values.report, json),
    help: values.help ?? false,
  };
}

function readValues(args: readonly string[]) {
  try {
    return parseArgs({
      // pnpm may pass the separator on.
      args: args[0] === '--' ? args.slice(1) : [...args],
      options: {
        seed: { type: 'string' },
        epochs: { type: 'string' },
        report: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const message = (error as Error).message.split('. ')[0] ?? '';
    throw badOption(`${message.replace(/\.$/, '')}.`, 'See --help.');
  }
}

function wholeNumber(option: string, text: string, min: number, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw badOption(
    `${option} ${text} is not a whole number from ${min} to ${max}.`,
    `Try ${option} ${min + 1}.`,
  );
}

function reportFile(file: string | undefined, json: boolean): string | undefined {
  if (file === undefined) return json ? undefined : 'report.html';
  if (file === '') throw badOption('--report has no file name.', 'Try --report report.html.');
  // Said now, not after the run.
  const folder = dirname(resolve(file));
  if (!isFolder(folder))
    throw badOption(`--report ${file}: there is no folder ${folder}.`, 'Create it first.');
  if (isFolder(file)) throw badOption(`--report ${file} is a folder.`, 'Name a file in it.');
  return file;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function badOption(sentence: string, fix: string): NetworkError {
  return new NetworkError(sentence, { code: 'network/bad-option', fix });
}
