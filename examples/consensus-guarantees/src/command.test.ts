import { runCaptured } from '@taokit/command-line/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { guaranteesCommand } from './command.ts';

const { main } = vi.hoisted(() => ({ main: vi.fn() }));
vi.mock('./main.ts', () => ({ main }));
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
      report: expect.stringMatching(/consensus-guarantees\.html$/),
    });
  });

  test('behaviour: reads what is asked for', async () => {
    await run('--', '--seed', '7', '--points', '5', '--mode', 'liquid', '--workers', '2', '--csv', 'a.csv');
    const csv = expect.stringMatching(/a\.csv$/);
    expect(main.mock.lastCall![0]).toMatchObject({ seed: 7, points: 5, mode: 'liquid', workers: 2, csv });
  });

  test('--help: the usage', async () => {
    expect((await run('--help')).out).toMatch(/--report.*--json.*--csv.*--seed.*--help/s);
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
    [['--fast'], 'No flag registered for --fast'],
  ])('rejects: %j', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
