import { describe, expect, test } from 'vitest';
import { formatTable } from './formatTable.ts';

describe('formatTable', () => {
  test('one line per engine, ratios to the baselines, reasons where there is no number', () => {
    const table = formatTable(
      [
        { name: 'big', engine: 'wasm', medianMs: 1.5, runs: 20, ratios: { native: 0.1, js: 0.002 } },
        { name: 'big', engine: 'native', medianMs: 15, runs: 20, ratios: { wasm: 10, js: 0.02 } },
        { name: 'big', engine: 'js', medianMs: 750, runs: 9, ratios: { wasm: 500, native: 50 } },
        { name: 'big', engine: 'other', medianMs: null, runs: 0, ratios: {}, unavailable: 'no cargo' },
      ],
      ['native', 'js'],
    );
    expect(table.split('\n')).toEqual([
      'case  engine  median ms  runs  / native     / js',
      'big   wasm        1.500    20     0.100  0.00200',
      '      native       15.0    20         1   0.0200',
      '      js            750     9      50.0        1',
      '      other         n/a     0  no cargo',
    ]);
  });

  test('what an engine notes stands below, once', () => {
    const peer = { engine: 'peer', medianMs: 1, runs: 1, ratios: {}, note: 'built by cargo' };
    const table = formatTable(
      [
        { name: 'big', ...peer },
        { name: 'small', ...peer },
      ],
      [],
    );
    expect(table.split('\n').slice(3)).toEqual(['peer: built by cargo']);
  });
});
