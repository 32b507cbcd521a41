import { U64_MAX } from '@taokit/fixed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minOf } from '../../internal/minMax.ts';
import {
  isMoreSafeFloat,
  normalizeSafeFloat,
  SAFE_FLOAT_ZERO,
  safeFloatFromU64,
  subExactSafeFloat,
} from './SafeFloat.ts';

/** As the chain does it, digit by digit. */
function normalizeStepwise(mantissa: bigint) {
  let [m, e] = [mantissa, 0n];
  for (; m > 10n ** 21n; e++) m /= 10n;
  for (; m <= 10n ** 20n; e--) m *= 10n;
  return { mantissa: m, exponent: e };
}

describe('normalizeSafeFloat', () => {
  test('edge: every power of ten and its neighbours, as digit by digit', () => {
    for (let power = 0n; power <= 44n; power++)
      for (const mantissa of [10n ** power - 1n, 10n ** power, 10n ** power + 1n]) {
        if (mantissa === 0n) continue;
        expect(normalizeSafeFloat(mantissa, 0n), `${mantissa}`).toEqual(normalizeStepwise(mantissa));
      }
  });

  test('property: a u64 as digit by digit', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, U64_MAX), (value) => {
        expect(normalizeSafeFloat(value, 0n)).toEqual(normalizeStepwise(value));
      }),
    );
  });
});

const floats = fc
  .tuple(fc.bigInt(0n, 10n ** 21n), fc.bigInt(-30n, 3n))
  .map(([mantissa, exponent]) => normalizeSafeFloat(mantissa, exponent)!);

/** Both at one exponent. */
function aligned(a: { mantissa: bigint; exponent: bigint }, b: { mantissa: bigint; exponent: bigint }) {
  const least = minOf(a.exponent, b.exponent);
  return [a, b].map(({ mantissa, exponent }) => mantissa * 10n ** (exponent - least)) as [bigint, bigint];
}

describe('subExactSafeFloat', () => {
  test('property: the true difference, cut to 21 digits', () => {
    fc.assert(
      fc.property(floats, floats, (a, b) => {
        const [x, y] = aligned(a, b);
        const least = minOf(a.exponent, b.exponent);
        if (b.mantissa === 0n) expect(subExactSafeFloat(a, b)).toBe(a);
        else if (x < y || a.mantissa === 0n) expect(subExactSafeFloat(a, b)).toBeUndefined();
        else expect(subExactSafeFloat(a, b)).toEqual(normalizeSafeFloat(x - y, least));
      }),
    );
  });

  test('edge: exponents too far apart for 256 bits', () => {
    const one = safeFloatFromU64(1n);
    expect(subExactSafeFloat({ ...one, exponent: 60n }, one)).toBeUndefined();
    expect(subExactSafeFloat({ ...one, exponent: 36n }, one)).toBeUndefined();
    expect(subExactSafeFloat({ ...one, exponent: 35n }, one)).toBeDefined();
  });
});

describe('isMoreSafeFloat', () => {
  test('property: as the numbers', () => {
    fc.assert(
      fc.property(floats, floats, (a, b) => {
        const [x, y] = aligned(a, b);
        expect(isMoreSafeFloat(a, b)).toBe(x > y);
      }),
    );
  });

  test('edge: zero is more than nothing, and less than all', () => {
    const tiny = { mantissa: 10n ** 20n + 1n, exponent: -99n };
    expect(isMoreSafeFloat(SAFE_FLOAT_ZERO, tiny)).toBe(false);
    expect(isMoreSafeFloat(tiny, SAFE_FLOAT_ZERO)).toBe(true);
    expect(isMoreSafeFloat(SAFE_FLOAT_ZERO, SAFE_FLOAT_ZERO)).toBe(false);
  });
});
