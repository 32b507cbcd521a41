import { runCaptured } from '@taokit/command-line/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { networkCommand } from './command.ts';

const { main, merge } = vi.hoisted(() => ({ main: vi.fn(), merge: vi.fn() }));
vi.mock('./main.ts', () => ({ main, merge }));
afterEach(() => vi.clearAllMocks());

const run = (...args: string[]) => runCaptured(networkCommand, args);

describe('pnpm start', () => {
  test('default: seed 1, 9 rounds, tables, a report', async () => {
    for (const args of [[], ['--']]) {
      expect(await run(...args)).toEqual({ code: 0, out: '', err: '' });
      expect(main).toHaveBeenLastCalledWith({
        seed: 1,
        epochs: 9,
        json: false,
        inProcess: false,
        chaos: false,
      });
    }
  });

  test('args: all of them', async () => {
    await run('--seed', '7', '--epochs=3', '--json', '--report', 'out.html', '--in-process');
    const report = expect.stringMatching(/out\.html$/);
    const given = { seed: 7, json: true, report };
    expect(main).toHaveBeenLastCalledWith({ ...given, epochs: 3, inProcess: true, chaos: false });
    await run('--seed', '7', '--epochs=9', '--json', '--report', 'out.html', '--chaos');
    expect(main).toHaveBeenLastCalledWith({ ...given, epochs: 9, inProcess: false, chaos: true });
  });

  test('behaviour: many seeds, a share of them, and merge of their files', async () => {
    await run('--seeds', '3..10', '--shard', '2/4', '--json', '--in-process');
    const seeds = { from: 3, to: 10 };
    expect(main.mock.lastCall![0]).toMatchObject({ seeds, shard: { index: 2, count: 4 }, json: true });
    await run('merge', 'package.json', 'README.md', '--json');
    const files = [expect.stringMatching(/package\.json$/), expect.stringMatching(/README\.md$/)];
    expect(merge).toHaveBeenLastCalledWith({ json: true }, files);
  });

  test('--help: the usage, and nothing runs', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/--seed N.*--epochs N.*--report FILE.*--json.*--in-process.*--chaos/s);
    expect(main).not.toHaveBeenCalled();
  });

  test.each([
    [['--seed', 'x'], 'seed: "x"'],
    [['--seed=-1'], 'seed: "-1"'],
    [['--seed', '1.5'], 'seed: "1.5"'],
    [['--seed', '9007199254740993'], 'seed: "9007199254740993"'],
    [['--seed='], 'seed'],
    [['--epochs', '0'], 'epochs: "0" is not a whole number from 1 to 100.'],
    [['--epochs', '101'], 'epochs: "101"'],
    [['--epochs', '0x10'], 'epochs: "0x10"'],
    [['--report='], 'report'],
    [['--report', 'no/such/folder/report.html'], 'no/such/folder'],
    [['--report', '.'], 'report: . is a folder'],
    [['--report'], 'report'],
    [['--json=maybe'], 'json'],
    [['--chaos', '--in-process'], '--in-process has one'],
    [['--chaos', '--epochs', '8'], '--epochs 9'],
    [['--seeds', '8..1'], 'seeds: "8..1" are no seeds A..B, with A up to B'],
    [['--seeds', '1..100001'], 'at most 100000 of them'],
    [['--seeds', '1-8'], 'seeds: "1-8"'],
    [['--seeds', '1..8', '--seed', '1'], '--seed is one run, --seeds are many'],
    [['--seeds', '1..8', '--chaos'], '--chaos tells of one run'],
    [['--seeds', '1..8', '--report', 'a.html'], '--report shows one run'],
    [['--seeds', '1..8', '--shard', '1/2'], '--shard needs --json'],
    [['--shard', '1/2', '--json'], '--shard shares the seeds of --seeds A..B'],
    [['--seeds', '1..8', '--shard', '3/2', '--json'], 'shard: "3/2" is no share I/N'],
    [['merge'], 'FILE'],
    [['--bogus'], '--bogus'],
    [['stray'], 'stray'],
  ])('rejects: %j, by name, in one line, with exit code 2', async (args, named) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(named);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(main).not.toHaveBeenCalled();
  });
});
