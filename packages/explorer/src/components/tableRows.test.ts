import { describe, expect, test } from 'vitest';
import { sortRows, windowOf } from './tableRows.ts';

const columns = [
  { key: 'name', sortBy: (row: { name: string; rao: bigint }) => row.name },
  { key: 'rao', sortBy: (row: { name: string; rao: bigint }) => row.rao },
  { key: 'bare' },
];
const rows = [
  { name: 'b', rao: 2n ** 70n },
  { name: 'a', rao: 1n },
  { name: 'c', rao: 2n ** 70n + 1n },
];

describe('sortRows', () => {
  test('behaviour: amounts are compared exactly', () =>
    expect(sortRows(rows, columns, { key: 'rao', direction: 'down' }).map(({ name }) => name)).toEqual([
      'c',
      'b',
      'a',
    ]));

  test('behaviour: texts by the alphabet', () =>
    expect(sortRows(rows, columns, { key: 'name', direction: 'up' }).map(({ name }) => name)).toEqual([
      'a',
      'b',
      'c',
    ]));

  test.each([
    undefined,
    { key: 'bare', direction: 'up' as const },
    { key: 'none', direction: 'up' as const },
  ])('behaviour: %j leaves them as they are', (sort) => expect(sortRows(rows, columns, sort)).toBe(rows));
});

describe('windowOf', () => {
  test('behaviour: everything that is seen is drawn, wherever the table is scrolled to', () => {
    for (let scrolled = 0; scrolled <= 256 * 33 - 600; scrolled += 7) {
      const { first, last } = windowOf(256, scrolled, 600, 33);
      expect(first * 33).toBeLessThanOrEqual(scrolled);
      expect(last * 33).toBeGreaterThanOrEqual(scrolled + 600);
      expect(last - first).toBeLessThanOrEqual(56);
    }
  });
});
