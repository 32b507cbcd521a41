import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isqrt } from './isqrt.ts';

describe('isqrt', () => {
  test('the largest integer whose square is not above the value, at any size', () =>
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 60n), fc.integer({ min: 0, max: 2400 }), (value, shift) => {
        const large = value << BigInt(shift);
        const root = isqrt(large);
        expect(root * root <= large && (root + 1n) * (root + 1n) > large).toBe(true);
      }),
    ));

  test.each([0n, 1n, 2n, 3n, 4n, 2n ** 106n - 1n, 2n ** 106n, 10n ** 400n])(
    '%s and its neighbours',
    (value) => {
      for (const near of [value, value + 1n, value * value, value * value + 1n]) {
        const root = isqrt(near);
        expect(root * root <= near && (root + 1n) * (root + 1n) > near).toBe(true);
      }
    },
  );
});
