/** Who counts, and with how much: activity, permits, stake. */
import { describe, expect, test } from 'vitest';
import { palletSubnet } from '../../testing/palletSubnet.ts';
import { activeUids } from './activeUids.ts';
import { maskStake } from './maskStake.ts';
import { normalizeStake, stakeBits } from './normalizeStake.ts';
import { currentPermits, nextPermits, storedPermits } from './validatorPermits.ts';

const ONE = 1n << 32n;
const HALF = ONE / 2n;
const U64_MAX = (1n << 64n) - 1n;

describe('activeUids', () => {
  test('as long as the cutoff reaches to this block; a sum beyond u64 reaches everywhere', () => {
    const subnet = palletSubnet([1n, 1n, 1n], {
      lastUpdate: BigUint64Array.of(5n, 4n, U64_MAX),
      activityCutoff: 10n,
      currentBlock: 15n,
    });
    expect(activeUids(subnet)).toEqual([true, false, true]);
  });

  test('one for every last update that is stored', () => {
    expect(activeUids(palletSubnet([1n, 1n], { lastUpdate: BigUint64Array.of(0n) }))).toHaveLength(1);
  });
});

describe('stakeBits', () => {
  test('rao as whole numbers', () => {
    expect(stakeBits({ unit: 'rao', values: BigUint64Array.of(5n) })).toEqual([5n << 64n]);
  });

  test('words: the low one first, the sign in the high one', () => {
    const words = BigUint64Array.of(7n, 5n, 0n, U64_MAX);
    expect(stakeBits({ unit: 'i64f64', words })).toEqual([(5n << 64n) + 7n, -(1n << 64n)]);
  });
});

describe('normalizeStake', () => {
  test('less than the minimum counts as nothing, the minimum itself counts', () => {
    expect(normalizeStake(palletSubnet([5n, 6n, 6n], { minStakeRao: 6n }))).toEqual([0n, HALF, HALF]);
  });

  test("the owner's stake counts however small it is", () => {
    const subnet = palletSubnet([5n, 5n, 4n], { minStakeRao: 6n, ownerUid: 1 });
    expect(normalizeStake(subnet)).toEqual([0n, ONE, 0n]);
  });

  test('a fraction below the minimum is below it', () => {
    const words = BigUint64Array.of(U64_MAX, 5n, 0n, 6n);
    const subnet = palletSubnet([0n, 0n], { minStakeRao: 6n, totalStake: { unit: 'i64f64', words } });
    expect(normalizeStake(subnet)).toEqual([0n, ONE]);
  });
});

describe('maskStake', () => {
  test('of those that are active and permitted, normalised again', () => {
    const quarter = ONE / 4n;
    const stake = [quarter, quarter, quarter, quarter];
    expect(maskStake(stake, [true, true, false, true], [true, true, true, false])).toEqual([
      HALF,
      HALF,
      0n,
      0n,
    ]);
  });
});

describe('permits', () => {
  const subnet = palletSubnet([1n, 1n, 1n], {
    validatorPermits: Uint8Array.of(1, 0, 0),
    maxAllowedValidators: 1,
  });

  test('currentPermits: the stored ones, and that of the owner', () => {
    expect(storedPermits(subnet)).toEqual([true, false, false]);
    expect(currentPermits(subnet)).toEqual([true, false, false]);
    expect(currentPermits({ ...subnet, ownerUid: 2 })).toEqual([true, false, true]);
    expect(currentPermits({ ...subnet, ownerUid: 3 })).toEqual([true, false, false]);
  });

  test('nextPermits: the largest stakes, and that of the owner', () => {
    expect(nextPermits([1n, 3n, 2n], subnet)).toEqual([false, true, false]);
    expect(nextPermits([1n, 3n, 2n], { ...subnet, ownerUid: 0 })).toEqual([true, true, false]);
  });
});
