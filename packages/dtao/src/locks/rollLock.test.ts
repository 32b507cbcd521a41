import { describe, expect, test } from 'vitest';
import { rollLock } from './rollLock.ts';

const terms = { unlockRate: 1_000n, maturityRate: 1_000n, isOwner: false, isPerpetual: false };
const lock = { massRao: 1_000_000_000_000n, convictionBits: 0n, block: 100n };
const MASS = 1_000_000_000_000n;
const old = { massRao: MASS, convictionBits: 5n << 64n, block: 100n };
const near = (bits: bigint) => Number(bits >> 64n) / 1e12;

describe('rollLock', () => {
  test('decaying: mass falls to 1/e in the unlock rate, conviction to age over rate times that', () => {
    const later = rollLock(lock, 1_100n, terms);
    expect(Number(later.massRao) / 1e12).toBeCloseTo(Math.exp(-1), 9);
    expect(near(later.convictionBits)).toBeCloseTo(Math.exp(-1), 9);
    expect(later.block).toBe(1_100n);
  });

  test('two rates: conviction as the difference of two decays', () => {
    const later = rollLock(lock, 1_100n, { ...terms, maturityRate: 500n });
    expect(near(later.convictionBits)).toBeCloseTo((1_000 * (Math.exp(-1) - Math.exp(-2))) / 500, 8);
  });

  test('perpetual: the mass stays, conviction grows towards it', () => {
    const later = rollLock(lock, 1_100n, { ...terms, isPerpetual: true });
    expect(later.massRao).toBe(lock.massRao);
    expect(near(later.convictionBits)).toBeCloseTo(1 - Math.exp(-1), 9);
  });

  test('owner: conviction is the mass', () => {
    const { massRao, convictionBits } = rollLock(lock, 1_100n, { ...terms, isOwner: true });
    expect(convictionBits).toBe(massRao << 64n);
  });

  test('what is almost nothing is nothing; an earlier block changes nothing', () => {
    expect(rollLock({ ...lock, massRao: 99n }, 200n, terms)).toMatchObject({
      massRao: 0n,
      convictionBits: 0n,
    });
    expect(rollLock(lock, 50n, terms)).toEqual(lock);
  });

  test('a rate of 0: all is unlocked at once, and nothing matures but what stays', () => {
    const later = { massRao: 999_000_499_833n, convictionBits: 0n, block: 101n };
    expect(rollLock(old, 101n, { ...terms, maturityRate: 0n })).toEqual(later);
    const nothing = { massRao: 0n, convictionBits: 0n, block: 101n };
    expect(rollLock(old, 101n, { ...terms, unlockRate: 0n, maturityRate: 0n })).toEqual(nothing);
    expect(rollLock(old, 101n, { ...terms, unlockRate: 0n })).toEqual(nothing);
    const perpetual = { ...terms, unlockRate: 0n, maturityRate: 0n, isPerpetual: true };
    expect(rollLock(old, 101n, perpetual)).toEqual({ ...old, convictionBits: MASS << 64n, block: 101n });
  });

  test('at its own block a lock is as it is, even at a rate of 0', () => {
    const perpetual = { ...terms, unlockRate: 0n, maturityRate: 0n, isPerpetual: true };
    expect(rollLock(old, 100n, { ...terms, unlockRate: 0n })).toEqual(old);
    expect(rollLock(old, 100n, perpetual)).toEqual(old);
  });

  test('two rates, exact', () => {
    expect(rollLock(old, 101n, { ...terms, unlockRate: 1n, maturityRate: 3n })).toEqual({
      massRao: 367_879_441_171n,
      convictionBits: 3_215_745_902_908_838_229_534_771_925_185n,
      block: 101n,
    });
  });

  test('beyond forty times the rate it decays no further than by e to the minus 40', () => {
    const huge = { massRao: 2n ** 64n - 1n, convictionBits: 0n, block: 0n };
    expect(rollLock(huge, 40n, { ...terms, unlockRate: 1n, maturityRate: 2n }).massRao).toBe(77n);
    expect(rollLock(huge, 4_000n, { ...terms, unlockRate: 1n, maturityRate: 4_000n }).massRao).toBe(77n);
  });

  test('a lock is nothing below 100 rao and 100 of conviction, both', () => {
    const small = { massRao: 99n, convictionBits: (100n << 64n) - 1n, block: 5n };
    expect(rollLock(small, 5n, terms)).toEqual({ massRao: 0n, convictionBits: 0n, block: 5n });
    for (const kept of [
      { ...small, massRao: 100n },
      { ...small, convictionBits: 100n << 64n },
    ])
      expect(rollLock(kept, 5n, terms)).toEqual(kept);
  });

  test('refuses what is no lock', () => {
    expect(() => rollLock(5 as never, 1n, terms)).toThrow('lock is 5, not an object');
    expect(() => rollLock(lock, 1 as never, terms)).toThrow('block is 1, not a bigint');
    expect(() => rollLock(lock, 1n, 5 as never)).toThrow('terms is 5, not an object');
    expect(() => rollLock({ ...lock, massRao: 1 } as never, 1n, terms)).toThrow('massRao');
    expect(() => rollLock(lock, 1n, { ...terms, isOwned: true } as never)).toThrow('isOwned');
  });
});
