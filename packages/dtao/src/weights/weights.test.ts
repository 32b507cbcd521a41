import { describe, expect, test } from 'vitest';
import { computeMechanismStorageIndex, encodeWeightsCommit } from './commitPreimage.ts';
import { MAX_REVEAL_PERIOD_EPOCHS, MIN_REVEAL_PERIOD_EPOCHS } from './revealWindow.ts';

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
    expect(() => encodeWeightsCommit({ ...commit, uids: [65_536] })).toThrow('commit.uids[0] is 65536');
    expect(() => encodeWeightsCommit({ ...commit, account: new Uint8Array(31) })).toThrow('commit.account');
    expect(() => encodeWeightsCommit({ ...commit, versionKey: -1n })).toThrow('commit.versionKey');
  });
});

describe('computeMechanismStorageIndex', () => {
  test('clamps to u16 as the chain does', () => {
    expect(computeMechanismStorageIndex(4_095, 15)).toBe(65_535);
    expect(computeMechanismStorageIndex(7, 16)).toBe(65_535);
    expect(computeMechanismStorageIndex(7, 3)).toBe(12_295);
  });
});

describe('constants', () => {
  test("are the chain's literals", () => {
    // MIN_COMMIT_REVEAL_PEROIDS and MAX_COMMIT_REVEAL_PEROIDS, pallets/subtensor/src/lib.rs
    expect([MIN_REVEAL_PERIOD_EPOCHS, MAX_REVEAL_PERIOD_EPOCHS]).toEqual([1, 100]);
  });
});
