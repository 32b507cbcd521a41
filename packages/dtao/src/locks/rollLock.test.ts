import { describe, expect, test } from 'vitest';
import { rollLock } from './rollLock.ts';

const terms = { unlockRate: 1_000n, maturityRate: 1_000n, isOwner: false, isPerpetual: false };
const lock = { massRao: 1_000_000_000_000n, convictionBits: 0n, block: 100n };
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

  test('refuses what is no lock', () => {
    expect(() => rollLock({ ...lock, massRao: 1 } as never, 1n, terms)).toThrow('massRao');
    expect(() => rollLock(lock, 1n, { ...terms, isOwned: true } as never)).toThrow('isOwned');
  });
});
