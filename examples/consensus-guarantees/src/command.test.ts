import { runCaptured } from '@taokit/command-line/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { guaranteesCommand } from './command.ts';

const { main, merge } = vi.hoisted(() => ({ main: vi.fn(), merge: vi.fn() }));
vi.mock('./main.ts', () => ({ main, merge }));
afterEach(() => vi.clearAllMocks());

const run = (...args: string[]) => runCaptured(guaranteesCommand, args);

describe('pnpm guarantees', () => {
  test('default: the study of the paper', async () => {
    await run();
    expect(main).toHaveBeenLastCalledWith({
      seed: 1,
      samples: 3,
      points: 21,
      uids: 512,
      validators: 64,
      mode: 'classic',
      workers: expect.any(Number),
    });
  });

  test('behaviour: reads what is asked for', async () => {
    await run('--', '--seed', '7', '--points', '5', '--mode', 'liquid', '--workers', '2', '--csv', 'a.csv');
    const csv = expect.stringMatching(/a\.csv$/);
    expect(main.mock.lastCall![0]).toMatchObject({ seed: 7, points: 5, mode: 'liquid', workers: 2, csv });
  });

  test('behaviour: a share, and merge of their files', async () => {
    await run('--shard', '2/5', '--json', 'part-2.json');
    const json = expect.stringMatching(/part-2\.json$/);
    expect(main.mock.lastCall![0]).toMatchObject({ shard: { index: 2, count: 5 }, json });
    await run('merge', 'package.json', 'README.md', '--csv', 'a.csv');
    const files = [expect.stringMatching(/package\.json$/), expect.stringMatching(/README\.md$/)];
    expect(merge).toHaveBeenLastCalledWith({ csv: expect.stringMatching(/a\.csv$/) }, files);
  });

  test('--help: the usage', async () => {
    expect((await run('--help')).out).toMatch(
      /--report.*--json.*--csv.*--seed.*--shard.*--help.* merge FILE/s,
    );
    expect((await run('merge', '--help')).out).toMatch(/--report.*--json.*--csv.*FILE/s);
  });

  test.each([
    [['--seed', 'x'], 'seed: "x" is not a whole number from 0 to 4294967295. See --help.'],
    [['--points', '2'], 'points: "2" is not a whole number from 3 to 101. See --help.'],
    [
      ['--uids', '10', '--validators', '9'],
      'validators: 9 of 10 uids leave no two miners. Try --validators 8.',
    ],
    [['--mode', 'yuma4'], 'Expected "yuma4" to be one of (classic|yuma3|liquid)'],
    [['--json', ''], 'json: A file needs a name. See --help.'],
    [['--shard', '6/5'], 'shard: "6/5" is no share I/N, with I from 1 to N'],
    [['--shard', '1/5'], '--shard needs --json FILE, for merge.'],
    [['--shard', '1/5', '--json', 'a.json', '--csv', 'a.csv'], '--report and --csv are for merge.'],
    [['merge'], 'Expected at least 1 argument(s) for FILE'],
    [['merge', 'no-such-file'], 'There is no file or folder "no-such-file".'],
    [['--fast'], 'No flag registered for --fast'],
  ])('rejects: %j', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});
