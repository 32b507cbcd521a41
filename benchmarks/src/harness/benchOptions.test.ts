import { describe, expect, test } from 'vitest';
import { parseBenchOptions } from './benchOptions.ts';

describe('parseBenchOptions', () => {
  test('defaults', () => {
    expect(parseBenchOptions([])).toEqual({ json: false, save: false, only: '', runs: 20 });
  });
  test('everything given', () => {
    const args = ['--json', '--save', '--only', '256', '--runs', '5'];
    expect(parseBenchOptions(args)).toEqual({ json: true, save: true, only: '256', runs: 5 });
  });
  test.each(['0', '-1', '2.5', 'many'])('--runs=%s: a sentence', (runs) => {
    expect(parseBenchOptions([`--runs=${runs}`])).toBe(`--runs ${runs}: give a whole number of at least 1.`);
  });
  test('an unknown option: a sentence that names it', () => {
    expect(parseBenchOptions(['--fast'])).toContain('--fast');
  });
});
