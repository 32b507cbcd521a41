import { intents, READS } from '@taokit/rpc';
import { describe, expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import names from './names.json' with { type: 'json' };
import { haveIntents, haveReads } from './registries.ts';

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

  test('every intent is here, and takes what it takes there', () => {
    const { count, missing } = coverage(Object.keys(names.intents), haveIntents());
    expect(missing).toEqual([]);
    expect(count).toEqual({ covered: 83, refused: 0, missing: 0 });
    const ours = new Map(
      Object.values(intents).map(({ name, params }) => [
        name as string,
        Object.keys(params).map(snake).sort(),
      ]),
    );
    for (const [name, params] of Object.entries(names.intents))
      expect(ours.get(name), name).toEqual(params.map((param) => param.replace('?', '')).sort());
  });

  test('coverage: refused and missing are told apart', () =>
    expect(coverage(['a', 'b', 'c'], [{ name: 'a' }, { name: 'b', refused: 'why' }])).toEqual({
      count: { covered: 1, refused: 1, missing: 1 },
      refused: [['b', 'why']],
      missing: ['c'],
    }));
});

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
