import { describe, expect, test } from 'vitest';
import { GuaranteesError } from './GuaranteesError.ts';
import { parseOptions } from './options.ts';

describe('parseOptions', () => {
  test('default: the study of the paper', () => {
    expect(parseOptions([])).toMatchObject({
      seed: 1,
      samples: 3,
      points: 21,
      uids: 512,
      validators: 64,
      mode: 'classic',
      report: 'consensus-guarantees.html',
      json: undefined,
      csv: undefined,
      help: false,
    });
  });

  test('behaviour: reads what is asked for, after the separator of pnpm too', () => {
    const args = [
      '--',
      '--seed',
      '7',
      '--points',
      '5',
      '--mode',
      'liquid',
      '--workers',
      '2',
      '--csv',
      'a.csv',
    ];
    expect(parseOptions(args)).toMatchObject({
      seed: 7,
      points: 5,
      mode: 'liquid',
      workers: 2,
      csv: 'a.csv',
    });
  });

  test.each([
    [['--seed', '-1'], "Option '--seed' argument is ambiguous. See --help."],
    [['--points', '2'], '--points 2 is not a whole number from 3 to 101. Try --points 4.'],
    [
      ['--uids', '10', '--validators', '9'],
      '--validators 9 is not a whole number from 2 to 8. Try --validators 4.',
    ],
    [['--mode', 'yuma4'], '--mode yuma4 is not one of classic, yuma3, liquid. Try --mode yuma3.'],
    [['--json', ''], '--json has no file name. Try --json guarantees.json.'],
    [['--fast'], "Unknown option '--fast'. See --help."],
  ])('rejects: %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(GuaranteesError);
    expect(() => parseOptions(args)).toThrow(message);
  });
});
