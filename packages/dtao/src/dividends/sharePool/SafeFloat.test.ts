import { U64_MAX } from '@taokit/fixed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minOf } from '../../internal/minMax.ts';
import {
  addSafeFloat,
  isMoreSafeFloat,
  isSameSafeFloat,
  mulDivSafeFloat,
  normalizeSafeFloat,
  SAFE_FLOAT_ZERO,
  type SafeFloat,
  safeFloatFromU64,
  safeFloatToU64,
  subExactSafeFloat,
  subSafeFloat,
} from './SafeFloat.ts';

const I64_MAX = (1n << 63n) - 1n;
const I64_MIN = -(1n << 63n);

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

describe('normalizeSafeFloat, where the exponent ends', () => {
  test('a float whose exponent fits in 64 bits is one, the next is none', () => {
    const whole = 10n ** 21n;
    expect(normalizeSafeFloat(whole, I64_MAX)).toEqual({ mantissa: whole, exponent: I64_MAX });
    expect(normalizeSafeFloat(2n * whole, I64_MAX)).toBeUndefined();
    expect(normalizeSafeFloat(whole, I64_MIN)).toEqual({ mantissa: whole, exponent: I64_MIN });
    expect(normalizeSafeFloat(1n, I64_MIN + 21n)).toEqual({ mantissa: whole, exponent: I64_MIN });
    expect(normalizeSafeFloat(1n, I64_MIN + 20n)).toBeUndefined();
  });

  test('nothing is zero, whatever its exponent', () => {
    expect(normalizeSafeFloat(0n, 7n)).toBe(SAFE_FLOAT_ZERO);
  });
});

describe('safeFloatFromU64, safeFloatToU64', () => {
  test('there and back: every u64', () => {
    for (const value of [0n, 1n, 9n, 10n, 10n ** 19n, U64_MAX - 1n, U64_MAX])
      expect(safeFloatToU64(safeFloatFromU64(value))).toBe(value);
    expect(() => safeFloatFromU64(U64_MAX + 1n)).toThrow(/^value is 18446744073709551616/);
  });

  test('the integer part, at most a u64', () => {
    const of = (mantissa: bigint, exponent: bigint) => safeFloatToU64({ mantissa, exponent });
    expect(of(1_999_999_999n * 10n ** 11n, -20n)).toBe(1n);
    expect(of(10n ** 21n, -22n)).toBe(0n);
    expect(of(10n ** 21n, -23n)).toBe(0n);
    expect(of(10n ** 21n, I64_MIN)).toBe(0n);
    expect(of(10n ** 21n, 0n)).toBe(U64_MAX);
    expect(of(10n ** 21n, I64_MAX)).toBe(U64_MAX);
  });

  test.each([
    [{ mantissa: -1n, exponent: 0n }, /^value\.mantissa is -1/],
    [{ mantissa: 10n ** 21n + 1n, exponent: 0n }, /^value\.mantissa is 1000000000000000000001/],
    [{ mantissa: 0n, exponent: I64_MAX + 1n }, /^value\.exponent is 9223372036854775808/],
    [{ mantissa: 0n, exponent: I64_MIN - 1n }, /^value\.exponent is -9223372036854775809/],
  ])('%o: no float', (value, message) => {
    expect(() => safeFloatToU64(value)).toThrow(message);
  });
});

describe('addSafeFloat, subSafeFloat', () => {
  const [one, two, three] = [1n, 2n, 3n].map(safeFloatFromU64) as [SafeFloat, SafeFloat, SafeFloat];
  /** A float whose last digit is a 1, and one a hundredth of it. */
  const odd = { mantissa: 10n ** 20n + 1n, exponent: 0n };
  const small = { mantissa: 10n ** 20n + 99n, exponent: -2n };

  test('zero changes nothing, and nothing is taken from it', () => {
    expect(addSafeFloat(SAFE_FLOAT_ZERO, two)).toBe(two);
    expect(addSafeFloat(two, SAFE_FLOAT_ZERO)).toBe(two);
    expect(subSafeFloat(two, SAFE_FLOAT_ZERO)).toBe(two);
    expect(subSafeFloat(SAFE_FLOAT_ZERO, SAFE_FLOAT_ZERO)).toBe(SAFE_FLOAT_ZERO);
    expect(subSafeFloat(SAFE_FLOAT_ZERO, two)).toBeUndefined();
  });

  test('sum and difference; of less, less is zero', () => {
    expect(addSafeFloat(one, two)).toEqual(three);
    expect(subSafeFloat(three, two)).toEqual(one);
    expect(subSafeFloat(two, two)).toEqual(SAFE_FLOAT_ZERO);
    expect(subSafeFloat(two, three)).toEqual(SAFE_FLOAT_ZERO);
  });

  test("digits below the larger one's last are cut, whichever comes first", () => {
    const sum = { mantissa: 10n ** 20n + 1n + 10n ** 18n, exponent: 0n };
    expect(addSafeFloat(odd, small)).toEqual(sum);
    expect(addSafeFloat(small, odd)).toEqual(sum);
    expect(subSafeFloat(odd, small)).toEqual(normalizeSafeFloat(10n ** 20n + 1n - 10n ** 18n, 0n));
    expect(addSafeFloat(odd, { ...small, exponent: -40n })).toEqual(odd);
    expect(subSafeFloat(odd, { ...small, exponent: -40n })).toEqual(odd);
  });

  test('a sum whose exponent leaves 64 bits is none', () => {
    const largest = { mantissa: 10n ** 21n, exponent: I64_MAX };
    expect(addSafeFloat(largest, largest)).toBeUndefined();
  });
});

describe('isSameSafeFloat', () => {
  test('mantissa and exponent', () => {
    const one = safeFloatFromU64(1n);
    expect(isSameSafeFloat(one, { ...one })).toBe(true);
    expect(isSameSafeFloat(one, { ...one, exponent: 0n })).toBe(false);
    expect(isSameSafeFloat(one, { ...one, mantissa: 10n ** 21n - 1n })).toBe(false);
  });
});

describe('mulDivSafeFloat', () => {
  const of = safeFloatFromU64;

  test('one division, its digits cut; by nothing, nothing', () => {
    expect(mulDivSafeFloat(of(2n), of(21n), of(6n))).toEqual(of(7n));
    expect(safeFloatToU64(mulDivSafeFloat(of(U64_MAX), of(U64_MAX), of(U64_MAX))!)).toBe(U64_MAX);
    expect(mulDivSafeFloat(of(1n), of(2n), of(3n))).toEqual({
      mantissa: 666666666666666666666n,
      exponent: -21n,
    });
    expect(mulDivSafeFloat(of(0n), of(2n), of(3n))).toEqual(SAFE_FLOAT_ZERO);
    expect(mulDivSafeFloat(of(1n), of(2n), SAFE_FLOAT_ZERO)).toBeUndefined();
  });

  test('what is no float: refused by its place', () => {
    const bad = { mantissa: -1n, exponent: 0n };
    expect(() => mulDivSafeFloat(bad, of(1n), of(1n))).toThrow(/^a\.mantissa/);
    expect(() => mulDivSafeFloat(of(1n), bad, of(1n))).toThrow(/^b\.mantissa/);
    expect(() => mulDivSafeFloat(of(1n), of(1n), bad)).toThrow(/^c\.mantissa/);
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
