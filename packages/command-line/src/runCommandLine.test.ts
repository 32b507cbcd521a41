import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCaptured } from '../testing/runCaptured.ts';
import {
  buildCommand,
  buildRouteMap,
  type CommandLine,
  CommandLineError,
  completeCommandLine,
  existingPath,
  runCommandLine,
  wholeNumber,
} from './index.ts';

interface Flags {
  readonly runs: number;
  readonly from?: string;
}

const command = buildCommand({
  docs: { brief: 'Runs.' },
  parameters: {
    flags: {
      runs: { kind: 'parsed', parse: wholeNumber(1, 9), brief: 'how often', default: '3' },
      from: { kind: 'parsed', parse: existingPath, brief: 'a file', optional: true },
    },
  },
  func(this: CommandLine, { runs, from }: Flags) {
    if (from !== undefined && !existsSync(from)) throw new Error('existingPath let it through');
    if (runs === 7) throw new CommandLineError('Not 7.');
    if (runs === 8) throw new TypeError('a fault of its own');
    this.exitCode = runs === 9 ? 1 : 0;
    this.process.stdout.write(`${runs}\n`);
  },
});

describe('runCommandLine', () => {
  test('default: options have their defaults; a separator that pnpm passed on is dropped', async () => {
    expect(await runCaptured(command, ['--'])).toEqual({ code: 0, out: '3\n', err: '' });
    expect(await runCaptured(command, ['--runs=9', '--from', '.'])).toEqual({ code: 1, out: '9\n', err: '' });
  });

  test('--help: usage and defaults', async () => {
    const { code, out, err } = await runCaptured(command, ['--runs', '0', '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/--runs.*how often.*3.*--from.*--help/s);
  });

  test.each([
    [['--runs', '0'], 'runs: "0" is not a whole number from 1 to 9. See --help.\n'],
    [['--from', 'no-such-file'], 'from: There is no file or folder "no-such-file". See --help.\n'],
    [['--fast'], 'No flag registered for --fast, did you mean --from? See --help.\n'],
    [['--runs', '7'], 'Not 7.\n'],
  ])('rejects: %j in one line, with exit code 2', async (args, err) => {
    expect(await runCaptured(command, args)).toEqual({ code: 2, out: '', err });
  });

  test('behaviour: a fault of the command shows where it is, with exit code 1', async () => {
    const { code, err } = await runCaptured(command, ['--runs', '8']);
    expect(code).toBe(1);
    expect(err).toMatch(/TypeError: a fault of its own\n +at /);
  });
});

describe('several commands under one name', () => {
  const two = buildCommand({
    docs: { brief: 'Wants two.' },
    parameters: {
      flags: {
        one: { kind: 'parsed', parse: String, brief: 'one' },
        other: { kind: 'enum', values: ['left', 'right'], brief: 'other' },
      },
    },
    func(this: CommandLine & { readonly word?: string }) {
      throw new RangeError(this.word ?? 'no word');
    },
  });
  const tree = buildRouteMap({ routes: { runs: command, two }, docs: { brief: 'Several.' } });

  async function ran(args: readonly string[], options: object = {}) {
    const [out, err] = [[] as string[], [] as string[]];
    const streams = {
      stdout: { write: (text: string) => out.push(text) },
      stderr: { write: (text: string) => err.push(text) },
    };
    const code = await runCommandLine(tree, 'several', args, { streams, ...options });
    return { code, out: out.join(''), err: err.join('') };
  }

  test('their help, and the one that is named', async () => {
    expect((await ran(['--help'])).out).toMatch(/^ {2}runs +Runs\.\n {2}two +Wants two\.$/m);
    expect(await ran(['runs', '--runs', '4'])).toEqual({ code: 0, out: '4\n', err: '' });
  });

  test('rejects: two things that are missing in one line', async () => {
    expect(await ran(['two'])).toEqual({
      code: 2,
      out: '',
      err: 'Expected input for flag --one. See --help.\n',
    });
    expect(await ran(['nope'])).toMatchObject({ code: 2, out: '' });
  });

  test('behaviour: errors as the caller explains them, with its context', async () => {
    const args = ['two', '--one', '1', '--other', 'left'];
    const explain = (error: unknown) =>
      error instanceof RangeError ? { message: `Out: ${error.message}.`, code: 9 } : undefined;
    expect(await ran(args, { explain, context: { word: 'ours' } })).toEqual({
      code: 9,
      out: '',
      err: 'Out: ours.\n',
    });
    expect(await ran(args)).toMatchObject({ code: 1, err: expect.stringContaining('RangeError: no word\n') });
    expect(await ran(['runs', '--runs', '7'], { explain })).toMatchObject({ code: 2, err: 'Not 7.\n' });
  });

  test('completeCommandLine: what may follow', async () => {
    const words = async (...args: readonly string[]) =>
      (await completeCommandLine(tree, 'several', args)).map(({ completion }) => completion);
    expect(await words('r')).toEqual(['runs']);
    expect(await words('two', '--o')).toEqual(['--one', '--other']);
    expect(await words('two', '--other', '')).toEqual(['left', 'right']);
  });
});
