import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTopkNonzero } from './isTopkNonzero.ts';

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
