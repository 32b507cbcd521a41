import { alpha, tao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { printable } from './printable.ts';
import { valueText } from './valueText.ts';

describe('valueText', () => {
  test.each([
    [tao('1.5'), '1.5 TAO'],
    [true, 'yes'],
    [null, 'none'],
    [[], 'none'],
    [0.1 + 0.2, '0.3'],
    [{ numerator: 1n, denominator: 3n }, '0.333333333'],
    [{ numerator: -5n, denominator: 2n }, '-2.5'],
    [{ raw: 32_767, fraction: 0.5 }, '0.5'],
    [new TextEncoder().encode('apex'), 'apex'],
    [Uint8Array.of(0, 1), '0x0001'],
    [['a', 'b'], 'a\nb'],
  ])('%#', (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  test('a list of records: a table, text to the left, numbers to the right', () => {
    const rows = [
      { hotkey: 'one', stake: alpha(1, '2'), parts: [1, 2], far: { a: 1 } },
      { hotkey: 'three', stake: alpha(1, '10.5'), parts: [], far: { a: 2 } },
    ];
    expect(valueText(rows).split('\n')).toEqual([
      'hotkey          stake  parts  far',
      '---------------------------------',
      'one        2 alpha(1)   1, 2  a 1',
      'three   10.5 alpha(1)      -  a 2',
    ]);
    expect(valueText(rows, ['stake'])).toBe('        stake\n-------------\n   2 alpha(1)\n10.5 alpha(1)');
  });

  test('a record: names and values; what does not fit a line stands below', () => {
    const record = { taoReserve: tao('5'), run: () => 1, list: [{ netuid: 1 }], empty: [] };
    expect(valueText(record)).toBe(
      'tao reserve  5 TAO\nempty        -\n\nlist:\n  netuid\n  ------\n       1',
    );
  });

  test('a text of the chain neither ends a line of a table nor moves the cursor', () => {
    const rows = [{ name: 'one\n9 999 TAO', url: '\u001b[2Ktwo\u202e' }];
    expect(printable(valueText(rows)).split('\n')[2]).toBe('one 9 999 TAO  \\u001b[2Ktwo\\u202e');
  });

  test('a map: rows of key and value', () => {
    expect(valueText(new Map([[1, 'a']]))).toBe('key  value\n----------\n  1  a');
  });
});
