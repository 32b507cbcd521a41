import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeMechanismStorageIndex, encodeWeightsCommit } from './commitPreimage.ts';
import { canSetWeights, isWithinWeightLimit, normalizeWeights, upscaleWeights } from './weightChecks.ts';

const u16 = fc.integer({ min: 0, max: 65_535 });

describe('encodeWeightsCommit', () => {
  const commit = {
    account: new Uint8Array(32),
    storageIndex: 1,
    uids: [2],
    values: [3],
    salt: [],
    versionKey: 4n,
  };

  test('layout: account, index, three lists, version key', () => {
    const tail = [1, 0, 4, 2, 0, 4, 3, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0];
    expect([...encodeWeightsCommit(commit).slice(32)]).toEqual(tail);
  });

  test('length prefix: one byte below 64, two below 16384, then four', () => {
    const sizeWith = (length: number) =>
      encodeWeightsCommit({ ...commit, salt: Array.from({ length }, () => 0) }).length - 2 * length;
    expect([63, 64, 16_383, 16_384].map(sizeWith)).toEqual([49, 50, 50, 52]);
  });

  test('lists as long as a subnet can be', () => {
    const full = Array.from({ length: 65_535 }, (_, uid) => uid);
    expect(encodeWeightsCommit({ ...commit, uids: full, values: full }).length).toBe(262_191);
  });

  test('errors name the value', () => {
    expect(() => encodeWeightsCommit({ ...commit, uids: [65_536] })).toThrow('65536 is not a u16');
    expect(() => encodeWeightsCommit({ ...commit, account: new Uint8Array(31) })).toThrow('31 bytes');
    expect(() => encodeWeightsCommit({ ...commit, versionKey: -1n })).toThrow('-1 is not a u64');
  });
});

describe('computeMechanismStorageIndex', () => {
  test('clamps to u16 as the chain does', () => {
    expect(computeMechanismStorageIndex(4_095, 15)).toBe(65_535);
    expect(computeMechanismStorageIndex(7, 16)).toBe(65_535);
    expect(computeMechanismStorageIndex(7, 3)).toBe(12_295);
  });
});

describe('upscaleWeights', () => {
  test('property: the largest becomes 65535', () => {
    fc.assert(
      fc.property(fc.array(u16, { minLength: 1, maxLength: 64 }), (weights) => {
        const scaled = upscaleWeights(weights);
        expect(Math.max(...scaled)).toBe(Math.max(...weights) === 0 ? 0 : 65_535);
      }),
    );
  });
});

describe('normalizeWeights', () => {
  test('property: sums to 65535 less one per weight', () => {
    fc.assert(
      fc.property(fc.array(u16, { minLength: 1, maxLength: 64 }), (weights) => {
        const sum = normalizeWeights(weights).reduce((total, weight) => total + weight, 0);
        const isZero = weights.every((weight) => weight === 0);
        expect(isZero ? sum === 0 : sum <= 65_535 && sum > 65_535 - weights.length).toBe(true);
      }),
    );
  });
});

describe('isWithinWeightLimit', () => {
  test('a self weight passes any limit', () => {
    expect(isWithinWeightLimit(3, { uids: [3], weights: [9] }, 1)).toBe(true);
    expect(isWithinWeightLimit(3, { uids: [4], weights: [9] }, 1)).toBe(false);
  });
});

describe('canSetWeights', () => {
  test('after the rate limit, or the first time', () => {
    expect(canSetWeights(0n, 1n, 100n)).toBe(true);
    expect(canSetWeights(10n, 109n, 100n)).toBe(false);
    expect(canSetWeights(10n, 110n, 100n)).toBe(true);
  });
});
