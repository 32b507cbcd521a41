import { describe, expect, test } from 'vitest';
import { parseOptions } from './options.ts';

describe('parseOptions', () => {
  test('default: seed 1, 12 rounds, tables, a report', () => {
    const defaults = { seed: 1, epochs: 12, json: false, report: 'report.html', help: false };
    expect(parseOptions([])).toEqual(defaults);
    expect(parseOptions(['--'])).toEqual(defaults);
  });

  test('args: all of them', () => {
    const args = ['--seed', '7', '--epochs=3', '--json', '--report', 'out.html', '--help'];
    expect(parseOptions(args)).toEqual({ seed: 7, epochs: 3, json: true, report: 'out.html', help: true });
  });

  test('args: --json writes no report unless one is named', () => {
    expect(parseOptions(['--json']).report).toBeUndefined();
  });

  test.each([
    [['--seed', 'x'], '--seed x'],
    [['--seed=-1'], '--seed -1'],
    [['--seed', '1.5'], '--seed 1.5'],
    [['--seed', '9007199254740993'], '--seed 9007199254740993'],
    [['--seed='], '--seed'],
    [['--epochs', '0'], '--epochs 0'],
    [['--epochs', '101'], '--epochs 101'],
    [['--epochs', '0x10'], '--epochs 0x10'],
    [['--report='], '--report'],
    [['--report', 'no/such/folder/report.html'], 'no/such/folder'],
    [['--report', '.'], '--report .'],
    [['--report'], '--report'],
    [['--json=yes'], '--json'],
    [['--bogus'], '--bogus'],
    [['stray'], 'stray'],
  ])('rejects: %j, by name', (args, named) => {
    expect(() => parseOptions(args)).toThrow(
      expect.objectContaining({ code: 'network/bad-option', message: expect.stringContaining(named) }),
    );
  });
});
