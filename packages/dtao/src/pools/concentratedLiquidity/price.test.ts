import { describe, expect, test } from 'vitest';
import { CONCENTRATED_MAX_PRICE_RAO, CONCENTRATED_MIN_PRICE_RAO, limitSqrtPrice } from './price.ts';
import { bisectSqrt } from './tickMath.ts';

describe('limitSqrtPrice', () => {
  test.each([CONCENTRATED_MAX_PRICE_RAO, CONCENTRATED_MIN_PRICE_RAO, 1n, 72_222_222n, 10n ** 15n])(
    '%s rao: what the bisection gives, also where it is remembered',
    (limitPriceRao) => {
      const bits = (limitPriceRao << 64n) / 1_000_000_000n;
      expect(limitSqrtPrice(limitPriceRao)).toBe(bisectSqrt(bits, 1_844_674_407n));
    },
  );
});
