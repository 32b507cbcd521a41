import { parseArgs } from 'node:util';
import { StoryError } from './StoryError.ts';
import { STORIES } from './stories.ts';

/** What the command line asks for. */
export interface CommandOptions {
  /** Stories to tell, in the order of the report. */
  readonly stories: readonly string[];
  /** Days after launch to simulate. */
  readonly days: number;
  /** Where to write the exact data; `undefined` for nowhere. */
  readonly json: string | undefined;
  /** Where to write the page. */
  readonly report: string;
  /** Whether only the help is asked for. */
  readonly help: boolean;
}

/** How to use the command. */
export const USAGE = `Tells the story of Dynamic TAO in exact numbers, with plots.

Usage: pnpm story STORY... [options]

  parity            every subnet starts at price 1; what root's part does to it
  root-sold         share of the minted alpha that was sold for root since launch (about 3 minutes)
  halvings          halving schedule and supply
  price-impact      one order in each pool model
  emission-shares   128 subnets under each rule of emission
  all               all of them

  --days N          days root-sold simulates, 1 to 365 (default 100)
  --report FILE     where to write the page (default report.html)
  --json FILE       where to write the exact data: amounts in rao
  --help            print this
`;

const MAX_DAYS = 365;

/**
 * Reads the command line.
 *
 * @param args - what follows the command
 * @throws StoryError `story/bad-option`, naming the option
 */
export function parseOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = readArgs(args);
  return {
    stories: storiesFrom(positionals, values.help ?? false),
    days: daysFrom(values.days ?? '100'),
    json: values.json === undefined ? undefined : fileFrom('--json', values.json),
    report: fileFrom('--report', values.report ?? 'report.html'),
    help: values.help ?? false,
  };
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      // pnpm may pass the separator on.
      args: args[0] === '--' ? args.slice(1) : [...args],
      allowPositionals: true,
      options: {
        days: { type: 'string' },
        json: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const message = (error as Error).message.split('. ')[0] ?? '';
    throw badOption(`${message.replace(/\.$/, '')}.`, 'See --help.');
  }
}

function storiesFrom(names: readonly string[], help: boolean): readonly string[] {
  const known = [...STORIES.keys()];
  const unknown = names.find((name) => name !== 'all' && !STORIES.has(name));
  if (unknown !== undefined)
    throw badOption(`${unknown} is not a story.`, `Ask for ${known.join(', ')} or all.`);
  if (names.length === 0 && !help)
    throw badOption('No story is named.', `Ask for ${known.join(', ')} or all.`);
  return names.includes('all') ? known : known.filter((name) => names.includes(name));
}

function daysFrom(text: string): number {
  const days = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (days >= 1 && days <= MAX_DAYS) return days;
  throw badOption(`--days ${text} is not a whole number from 1 to ${MAX_DAYS}.`, 'Try --days 7.');
}

function fileFrom(option: string, file: string): string {
  if (file !== '') return file;
  throw badOption(
    `${option} has no file name.`,
    `Try ${option} story${option === '--json' ? '.json' : '.html'}.`,
  );
}

function badOption(sentence: string, fix: string): StoryError {
  return new StoryError(sentence, { code: 'story/bad-option', fix });
}
