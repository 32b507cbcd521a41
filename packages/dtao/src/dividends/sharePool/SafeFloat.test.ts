import { U64_MAX } from '@taokit/fixed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeSafeFloat } from './SafeFloat.ts';

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
