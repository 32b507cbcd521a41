import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeFixedShareValue,
  EMPTY_FIXED_SHARE_POOL,
  updateFixedPoolForAll,
  updateFixedPoolForOne,
} from './fixedSharePool.ts';
import { SAFE_FLOAT_ZERO, type SafeFloat } from './SafeFloat.ts';
import { EMPTY_SAFE_SHARE_POOL, updateSafePoolForAll } from './safeSharePool.ts';
import { computeSafeShareValue, updateSafePoolForOne } from './safeShareRules.ts';

const stakes = fc.array(fc.bigInt(1_000_000n, 10n ** 15n), { minLength: 1, maxLength: 8 });
const dividends = fc.array(fc.bigInt(0n, 10n ** 12n), { maxLength: 8 });

describe('fixed share pool', () => {
  test('property: values never sum to more than the pool', () => {
    fc.assert(
      fc.property(stakes, dividends, (amounts, extra) => {
        let pool = EMPTY_FIXED_SHARE_POOL;
        const shares: bigint[] = [];
        amounts.forEach((amount, i) => {
          const update = updateFixedPoolForOne(pool, 0n, amount);
          shares.push(update.shareBits);
          pool = updateFixedPoolForAll(update.pool, extra[i] ?? 0n);
        });
        const total = shares.reduce((sum, share) => sum + computeFixedShareValue(pool, share), 0n);
        expect(total).toBeLessThanOrEqual(pool.sharedValueRao);
      }),
    );
  });

  test('value: negative updates stop at 0', () => {
    expect(updateFixedPoolForAll({ sharedValueRao: 5n, denominatorBits: 1n }, -9n).sharedValueRao).toBe(0n);
  });
});

describe('safe share pool', () => {
  test('property: what one stakes and withdraws alone comes back to the rao', () => {
    fc.assert(
      fc.property(stakes, (amounts) => {
        let pool = EMPTY_SAFE_SHARE_POOL;
        const shares: SafeFloat[] = [];
        for (const amount of amounts) {
          const update = updateSafePoolForOne(pool, SAFE_FLOAT_ZERO, amount);
          shares.push(update.share);
          pool = update.pool;
        }
        amounts.forEach((amount, i) => {
          const value = computeSafeShareValue(pool, shares[i] as SafeFloat);
          expect(value <= amount && value >= amount - 1n).toBe(true);
        });
      }),
    );
  });

  test('property: a dividend raises every value by its part, within a rao', () => {
    fc.assert(
      fc.property(stakes, fc.bigInt(0n, 10n ** 12n), (amounts, dividend) => {
        let pool = EMPTY_SAFE_SHARE_POOL;
        const shares = amounts.map((amount) => {
          const update = updateSafePoolForOne(pool, SAFE_FLOAT_ZERO, amount);
          pool = update.pool;
          return update.share;
        });
        const staked = pool.sharedValueRao;
        pool = updateSafePoolForAll(pool, dividend);
        amounts.forEach((amount, i) => {
          const exact = amount + (amount * dividend) / staked;
          const value = computeSafeShareValue(pool, shares[i] as SafeFloat);
          expect(value - exact <= 1n && exact - value <= 1n).toBe(true);
        });
      }),
    );
  });
});
