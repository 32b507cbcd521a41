import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinShards, partsOfShard, shard, shardText } from './shard.ts';

describe('shard', () => {
  test('reads I/N', () => {
    expect(shard('1/1')).toEqual({ index: 1, count: 1 });
    expect(shard('2/5')).toEqual({ index: 2, count: 5 });
    expect(shardText({ index: 2, count: 5 })).toBe('2/5');
  });

  test.each(['', '2', '0/5', '6/5', '-1/5', '1/0', '1.5/2', '1/2/3', ' 1/2', 'a/b', '1/9999999'])(
    'rejects: %j',
    (text) => {
      expect(() => shard(text)).toThrow(`${JSON.stringify(text)} is no share I/N`);
    },
  );
});

describe('partsOfShard', () => {
  test('behaviour: neighbours are in different shares', () => {
    expect(partsOfShard(['a', 'b', 'c', 'd', 'e'], { index: 2, count: 3 })).toEqual(['b', 'e']);
    expect(partsOfShard(['a'], { index: 2, count: 3 })).toEqual([]);
    expect(partsOfShard(['a', 'b'], undefined)).toEqual(['a', 'b']);
  });

  test('property: every part is in one share, shares differ by one part at most, and joined they are what was shared', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 60 }), (parts, count) => {
        const shares = Array.from({ length: count }, (_, i) => partsOfShard(parts, { index: i + 1, count }));
        const sizes = shares.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(joinShards(shares)).toEqual(parts);
      }),
    );
  });
});
