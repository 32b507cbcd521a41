import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTopkNonzero, isZero, normalize, normalize64, normalizeUsingSum } from './vector.ts';

const ONE = 1n << 32n;
const MAX = (1n << 63n) - 1n;

describe('normalize', () => {
  test('quotients truncate; a sum of 0 changes nothing', () => {
    expect(normalize([1n, 2n])).toEqual([ONE / 3n, (2n * ONE) / 3n]);
    expect(normalize([0n, 0n])).toEqual([0n, 0n]);
    expect(normalize([5n, -5n])).toEqual([5n, -5n]);
  });

  test('the sum wraps around', () => {
    // MAX + MAX wraps to -2; the quotient overflows, and safe_div gives 0.
    expect(normalize([MAX, MAX])).toEqual([0n, 0n]);
  });

  test('I64F64: the same with 64 fraction bits', () => {
    expect(normalize64([1n, 1n])).toEqual([1n << 63n, 1n << 63n]);
  });

  test('by a given sum of 0: unchanged', () => {
    expect(normalizeUsingSum([3n], 0n)).toEqual([3n]);
  });
});

describe('isZero', () => {
  test('values that cancel out count as 0, as on the chain', () => {
    expect(isZero([1n, -1n])).toBe(true);
    expect(isZero([1n])).toBe(false);
  });
});

describe('isTopkNonzero', () => {
  test('among equals the lower index loses', () => {
    expect(isTopkNonzero([5n, 5n, 5n, 9n], 2)).toEqual([false, false, true, true]);
  });

  test('never more than k, never a 0, and all others when k is large', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 5n })), fc.nat(12), (values, k) => {
        const top = isTopkNonzero(values, k);
        expect(top.filter(Boolean).length).toBeLessThanOrEqual(k);
        expect(top.every((isTop, i) => !isTop || values[i] !== 0n)).toBe(true);
        if (k >= values.length) expect(top).toEqual(values.map((value) => value !== 0n));
      }),
    );
  });
});
