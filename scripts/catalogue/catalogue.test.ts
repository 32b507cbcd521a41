import { READS } from '@taokit/rpc';
import { describe, expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import names from './names.json' with { type: 'json' };
import { haveReads } from './registries.ts';

describe('catalogue', () => {
  test('every read is here', () => {
    const { count, missing } = coverage(Object.keys(names.reads), haveReads());
    expect(missing).toEqual([]);
    expect(count).toEqual({ covered: 102, refused: 0, missing: 0 });
  });

  test('every read takes what it takes there, in any order', () => {
    const ours = new Map(
      Object.values(READS).map((read) => [
        read.name as string,
        Object.values(read.params as Record<string, { readonly name: string }>)
          .map(({ name }) => name)
          .sort(),
      ]),
    );
    for (const [name, params] of Object.entries(names.reads))
      expect(ours.get(name), name).toEqual([...params].sort());
  });

  test('coverage: refused and missing are told apart', () =>
    expect(coverage(['a', 'b', 'c'], [{ name: 'a' }, { name: 'b', refused: 'why' }])).toEqual({
      count: { covered: 1, refused: 1, missing: 1 },
      refused: [['b', 'why']],
      missing: ['c'],
    }));
});
