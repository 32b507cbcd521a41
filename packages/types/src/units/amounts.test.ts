import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alpha, alphaFromRao, RAO_PER_TAO, rao, tao, taoFromRao } from './amounts.ts';
import { formatAmount, formatRao, parseAmount } from './format.ts';

const maxU64 = 2n ** 64n - 1n;

describe('tao', () => {
  test.each([
    ['0', 0n],
    ['1', 1_000_000_000n],
    ['1.25', 1_250_000_000n],
    ['0.000000001', 1n],
    ['007.10', 7_100_000_000n],
    ['1.0000000000', 1_000_000_000n],
    [`0.000000001${'0'.repeat(500)}`, 1n],
    ['18446744073.709551615', maxU64],
    [1.25, 1_250_000_000n],
    [0.001953125, 1_953_125n],
    [21_000_000, 21_000_000_000_000_000n],
  ])('reads %s exactly', (text, expected) => expect(tao(text).rao).toBe(expected));

  test.each([
    ['', 'types/amount-malformed'],
    [' 1', 'types/amount-malformed'],
    ['+1', 'types/amount-malformed'],
    ['.5', 'types/amount-malformed'],
    ['5.', 'types/amount-malformed'],
    ['1,5', 'types/amount-malformed'],
    ['1_000', 'types/amount-malformed'],
    ['0x10', 'types/amount-malformed'],
    ['NaN', 'types/amount-malformed'],
    ['Infinity', 'types/amount-malformed'],
    ['1\n', 'types/amount-malformed'],
    ['\u0661', 'types/amount-malformed'],
    [Number.NaN, 'types/amount-malformed'],
    [Number.POSITIVE_INFINITY, 'types/amount-malformed'],
    [null, 'types/amount-malformed'],
    [undefined, 'types/amount-malformed'],
    [5n, 'types/amount-malformed'],
    ['-1', 'types/amount-negative'],
    [-1, 'types/amount-negative'],
    ['1e9', 'types/amount-exponent'],
    ['1.5E-3', 'types/amount-exponent'],
    ['0.0000000001', 'types/amount-too-precise'],
    ['0.00000000010', 'types/amount-too-precise'],
    [1e-10, 'types/amount-too-precise'],
    [0.12345678901, 'types/amount-too-precise'],
    [0.1, 'types/amount-not-exact'],
    [1e-9, 'types/amount-not-exact'],
    ['18446744073.709551616', 'types/amount-out-of-range'],
    ['9'.repeat(100_000), 'types/amount-out-of-range'],
    [2 ** 60, 'types/amount-out-of-range'],
  ])('refuses %s with %s', (value, code) => {
    expect(() => tao(value as string)).toThrow(expect.objectContaining({ name: 'UnitError', code }));
  });

  test('reads back every u64 as it is written', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, maxU64), (value) => tao(formatRao(value)).rao === value),
      { numRuns: 2000 },
    );
  });

  test('a number is read as the text it prints as, or refused', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 0, max: 12 }), (m, k) => {
        const value = m / 2 ** k;
        try {
          expect(tao(value)).toEqual(tao(value.toString()));
          read++;
        } catch (error) {
          expect(error).toMatchObject({ name: 'UnitError' });
        }
      }),
    );
    expect(read).toBeGreaterThan(10);
  });

  test('a number whose shortest text is not its value is refused', () => {
    expect(() => tao(2147483648.0019531)).toThrow(
      expect.objectContaining({ code: 'types/amount-not-exact' }),
    );
    expect(() => tao(9996570.366210938)).toThrow(expect.objectContaining({ code: 'types/amount-not-exact' }));
  });

  test('whatever literal an error proposes is accepted', () => {
    let proposed = 0;
    const accepts = (value: unknown) => {
      try {
        tao(value as string);
      } catch (error) {
        for (const [, literal] of (error as { fix: string }).fix.matchAll(/'([^']*)'/g)) {
          expect(() => tao(literal!), `${fc.stringify(value)}: ${literal}`).not.toThrow();
          proposed++;
        }
      }
    };
    for (const value of [
      1e-9,
      0.1,
      1e-7,
      1.5e-8,
      1e-10,
      5e-324,
      0.1234567891,
      33_554_432.3,
      '1.00000000001',
      18_446_744_073.70955,
      18_446_744_073.709553,
      '18446744073.7095516155',
      '18446744073.7095516165',
    ])
      accepts(value);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.double({ min: 0, max: 1e-5 }),
          fc.double({ min: 0, max: 2e10 }),
          fc.string(),
          fc.anything(),
        ),
        accepts,
      ),
      { numRuns: 2000 },
    );
    expect(proposed).toBeGreaterThan(500);
    expect(() => tao(1e-9)).toThrow("Write '0.000000001'.");
    expect(() => tao(1.23e-8)).toThrow("Round it to nine decimals, as in '0.000000012'.");
  });

  test('amounts are frozen', () => expect(Object.isFrozen(tao('1'))).toBe(true));
});

describe('alpha', () => {
  test('keeps its netuid', () => {
    expect(alpha(7, '1.5')).toEqual({ unit: 'alpha', netuid: 7, rao: 1_500_000_000n });
    expect(alphaFromRao(65_535, 1n)).toEqual({ unit: 'alpha', netuid: 65_535, rao: 1n });
  });

  test('refuses a netuid out of range', () => {
    for (const netuid of [-1, 65_536, 1.5, Number.NaN, -0])
      expect(() => alpha(netuid, '1')).toThrow(expect.objectContaining({ code: 'types/id-out-of-range' }));
  });
});

describe('an amount', () => {
  const some = [tao('1.25'), alpha(7, '0.5'), taoFromRao(0n)];

  test('is its text in a template, and in JSON, which is read back', () => {
    expect(some.map((amount) => `${amount}`)).toEqual(['1.25 TAO', '0.5 alpha(7)', '0 TAO']);
    expect(JSON.stringify({ some })).toBe('{"some":["1.25 TAO","0.5 alpha(7)","0 TAO"]}');
    for (const amount of some) expect(parseAmount(JSON.parse(JSON.stringify(amount)))).toEqual(amount);
  });

  test('refuses operators', () => {
    const [a, b] = [tao('9'), tao('10')] as unknown as [number, number];
    for (const operation of [() => a < b, () => a + b, () => -a, () => a * 2, () => Number(a)])
      expect(operation).toThrow(expect.objectContaining({ code: 'types/amount-operator' }));
  });

  test('is plain data: copies of what it holds are amounts too', () => {
    for (const amount of some) {
      expect(Object.keys(amount)).toEqual(
        amount.unit === 'tao' ? ['unit', 'rao'] : ['unit', 'netuid', 'rao'],
      );
      expect(formatAmount(structuredClone(amount))).toBe(formatAmount(amount));
      expect(formatAmount({ ...amount })).toBe(`${amount}`);
    }
  });
});

describe('RAO_PER_TAO', () => {
  test("is the chain's", () => expect(tao('1').rao).toBe(RAO_PER_TAO));
});

describe('rao', () => {
  test('accepts u64 and nothing else', () => {
    expect(rao(maxU64)).toBe(maxU64);
    expect(taoFromRao(0n).rao).toBe(0n);
    expect(() => rao(-1n)).toThrow(/negative/);
    expect(() => rao(maxU64 + 1n)).toThrow(/u64/);
    expect(() => rao(1 as never)).toThrow(/not a bigint/);
  });
});
