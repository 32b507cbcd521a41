import { parseArgs } from 'node:util';
import { type StandardCase, standardCases, type YumaMode } from '@taokit/yuma/study';
import { CasesError } from './CasesError.ts';

/** What the command line asks for. */
export interface CommandOptions {
  /** The cases to run. */
  readonly cases: readonly StandardCase[];
  /** How bonds are made; each case runs in every mode. */
  readonly modes: readonly YumaMode[];
  /** How many epochs; `undefined` for what the case says. */
  readonly epochs: number | undefined;
  /** Whether to end bonds where a case says so. */
  readonly resetBonds: boolean;
  /** Where to write the report. */
  readonly report: string;
  /** Where to write all series as JSON. */
  readonly json: string | undefined;
  /** Where to write all series as CSV. */
  readonly csv: string | undefined;
  /** Whether only the names of the cases are asked for. */
  readonly list: boolean;
  /** Whether only the help is asked for. */
  readonly help: boolean;
}

const MODES: readonly YumaMode[] = ['classic', 'yuma3', 'liquid'];

/** How to use the command. */
export const USAGE = `The standard cases of Yuma Consensus: who moves when, and what it earns.

Usage: pnpm cases [options] [CASE...]

  CASE             a name or a number from 1 to 18 (default: all)
  --list           print the names of the cases
  --mode MODE      classic, yuma3 or liquid (default: each of them)
  --epochs N       epochs per case, 1 to 10000 (default 40)
  --reset-bonds    end bonds where the public simulators do
  --report FILE    where to write the report (default standard-cases.html)
  --json FILE      write every series as JSON
  --csv FILE       write every series as CSV, a line per epoch and neuron
  --help           print this
`;

/**
 * Reads the command line.
 *
 * @param args - what follows the command
 * @throws CasesError `cases/bad-option`, naming the option
 */
export function parseOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = readArguments(args);
  return {
    cases: positionals.length === 0 ? standardCases : positionals.map(caseOf),
    modes: values.mode === undefined ? MODES : [modeOf(values.mode)],
    epochs: values.epochs === undefined ? undefined : epochsOf(values.epochs),
    resetBonds: values['reset-bonds'] ?? false,
    report: fileOf('report', values.report) ?? 'standard-cases.html',
    json: fileOf('json', values.json),
    csv: fileOf('csv', values.csv),
    list: values.list ?? false,
    help: values.help ?? false,
  };
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      // pnpm may pass the separator on.
      args: args[0] === '--' ? args.slice(1) : [...args],
      allowPositionals: true,
      options: {
        list: flag,
        mode: text,
        epochs: text,
        'reset-bonds': flag,
        report: text,
        json: text,
        csv: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const message = (error as Error).message.split(/\.\s/)[0] ?? '';
    throw badOption(`${message.replace(/\.$/, '')}.`, 'See --help.');
  }
}

function caseOf(text: string): StandardCase {
  const found = standardCases.find(({ name, number }) => name === text || String(number) === text);
  if (found !== undefined) return found;
  throw badOption(`There is no case ${JSON.stringify(text)}.`, 'See --list.');
}

function modeOf(text: string): YumaMode {
  const mode = MODES.find((known) => known === text);
  if (mode !== undefined) return mode;
  throw badOption(`--mode ${text} is not one of ${MODES.join(', ')}.`, 'Try --mode yuma3.');
}

function epochsOf(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= 10_000) return value;
  throw badOption(`--epochs ${text} is not a whole number from 1 to 10000.`, 'Try --epochs 40.');
}

function fileOf(option: string, file: string | undefined): string | undefined {
  if (file !== '') return file;
  throw badOption(
    `--${option} has no file name.`,
    `Try --${option} cases.${option === 'report' ? 'html' : option}.`,
  );
}

function badOption(sentence: string, fix: string): CasesError {
  return new CasesError(sentence, { code: 'cases/bad-option', fix });
}
