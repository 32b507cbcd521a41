import { describe, expect, test } from 'vitest';
import { palletSubnet } from '../../testing/palletSubnet.ts';
import { type StoredPair, sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
import { maskWeights } from './maskWeights.ts';

const ONE = 1n << 32n;
const uidsOf = (rows: readonly StoredPair[][], change: object = {}, permits = [true, true, true]) => {
  const subnet = palletSubnet([1n, 1n, 1n], {
    weights: sparseRowsFromPairs(rows),
    lastUpdate: BigUint64Array.of(5n, 5n, 5n),
    ...change,
  });
  return maskWeights(subnet, permits).map((row) => row.map(([j]) => j));
};
const FULL: StoredPair[][] = [0, 1, 2].map(() => [
  [0, 1],
  [1, 1],
  [2, 1],
]);

describe('maskWeights', () => {
  test('rows sum to 1, truncated', () => {
    const subnet = palletSubnet([1n, 1n, 1n], {
      weights: sparseRowsFromPairs([
        [
          [1, 1],
          [2, 2],
        ],
        [],
        [],
      ]),
      lastUpdate: BigUint64Array.of(5n, 5n, 5n),
    });
    expect(maskWeights(subnet, [true, true, true])[0]).toEqual([
      [1, ONE / 3n],
      [2, (2n * ONE) / 3n],
    ]);
  });

  test("self-weights go, except the owner's", () => {
    expect(uidsOf(FULL)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    expect(uidsOf(FULL, { ownerUid: 1 })).toEqual([
      [1, 2],
      [0, 1, 2],
      [0, 1],
    ]);
  });

  test('rows without permit go; a permit that is missing counts as none', () => {
    expect(uidsOf(FULL, {}, [false, true])).toEqual([[], [0, 2], []]);
  });

  test('weights set in the block of a registration are outdated', () => {
    expect(uidsOf(FULL, { blockAtRegistration: BigUint64Array.of(0n, 5n, 4n) })).toEqual([[2], [0, 2], [0]]);
  });

  test('a missing last update counts as block 0', () => {
    expect(uidsOf(FULL, { lastUpdate: BigUint64Array.of(5n) })).toEqual([[1, 2], [], []]);
  });

  test('commit-reveal: uids registered after the commit go', () => {
    const commits = { commitReveal: true, commitBlocks: BigUint64Array.of(3n) };
    const registered = { blockAtRegistration: BigUint64Array.of(0n, 3n, 4n) };
    expect(uidsOf(FULL, { ...commits, ...registered })).toEqual([[1], [0, 2], [0, 1]]);
  });

  test('without commit-reveal nobody looks at commits', () => {
    const commits = { commitReveal: false, commitBlocks: BigUint64Array.of(3n, 3n, 3n) };
    const registered = { blockAtRegistration: BigUint64Array.of(0n, 3n, 4n) };
    expect(uidsOf(FULL, { ...commits, ...registered })).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
  });

  test('uids beyond the last go before the row is normalised', () => {
    expect(
      uidsOf([
        [
          [1, 1],
          [3, 9],
        ],
        [],
        [],
      ]),
    ).toEqual([[1], [], []]);
  });
});
