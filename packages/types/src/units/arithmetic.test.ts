import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, alpha, alphaFromRao, tao, taoFromRao } from './amounts.ts';
import { add, compare, greatest, multiply, smallest, subtract, sum } from './arithmetic.ts';

const half = 2n ** 63n;

describe('add, subtract, compare', () => {
  test('agree with bigint, and keep the currency', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, half - 1n), fc.bigInt(0n, half - 1n), (x, y) => {
        const [a, b] = [alphaFromRao(3, x), alphaFromRao(3, y)];
        expect(add(a, b)).toEqual(alphaFromRao(3, x + y));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });

  test('refuse to leave u64', () => {
    expect(() => subtract(tao('1'), tao('1.000000001'))).toThrow(/negative/);
    expect(() => add(taoFromRao(2n ** 64n - 1n), taoFromRao(1n))).toThrow(/above/);
  });

  test.each<[Amount, Amount]>([
    [tao('1'), alpha(0, '1')],
    [alpha(1, '1'), tao('1')],
    [alpha(1, '1'), alpha(2, '1')],
  ])('refuse to mix currencies at run time', (a, b) => {
    for (const operation of [add, subtract, compare])
      expect(() => operation(a, b)).toThrow(expect.objectContaining({ code: 'types/units-mixed' }));
  });

  test('refuse what is no amount', () => {
    for (const value of [
      null,
      undefined,
      1,
      1n,
      '1',
      {},
      { unit: 'tao', rao: -1n },
      { unit: 'usd', rao: 1n },
    ])
      for (const operation of [add, subtract, compare]) {
        expect(() => operation(tao('1'), value as never)).toThrow(
          expect.objectContaining({ name: 'UnitError' }),
        );
        expect(() => operation<Amount>(value as never, tao('1'))).toThrow(
          expect.objectContaining({ name: 'UnitError' }),
        );
      }
  });
});

describe('multiply', () => {
  test('rounds once, as asked', () => {
    const one = taoFromRao(10n);
    expect(multiply(one, '1/3', { rounding: 'down' }).rao).toBe(3n);
    expect(multiply(one, '1/3', { rounding: 'up' }).rao).toBe(4n);
    expect(multiply(one, '0.25', { rounding: 'nearest' }).rao).toBe(3n);
    expect(multiply(one, '50%', { rounding: 'exact' }).rao).toBe(5n);
    expect(() => multiply(one, '1/3', { rounding: 'exact' })).toThrow(/not whole/);
    for (const options of [
      { rounding: 'floor' },
      { rounding: '' },
      {},
      undefined,
      null,
      { rounding: 'up', digits: 1 },
    ])
      expect(() => multiply(one, '1/3', options as never)).toThrow(/options/);
  });
});

describe('sum, smallest, greatest', () => {
  test('agree with bigint', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 2n ** 50n), { minLength: 1 }), (values) => {
        const amounts = values.map((value) => alphaFromRao(3, value));
        const sorted = values.toSorted((x, y) => (x < y ? -1 : 1));
        expect(sum(amounts)).toEqual(
          alphaFromRao(
            3,
            values.reduce((x, y) => x + y),
          ),
        );
        expect(smallest(amounts)).toEqual(alphaFromRao(3, sorted[0]!));
        expect(greatest(amounts)).toEqual(alphaFromRao(3, sorted.at(-1)!));
      }),
    );
  });

  test('refuse nothing, what is no amount, and mixed currencies', () => {
    for (const operation of [sum, smallest, greatest]) {
      expect(() => operation([])).toThrow(expect.objectContaining({ code: 'types/amount-none' }));
      expect(() => operation([tao('1'), alpha(1, '1')] as Amount[])).toThrow(/cannot be combined/);
      for (const value of [null, undefined, tao('1'), [null], ['1 TAO'], [{ unit: 'tao', rao: 1 }]])
        expect(() => operation(value as never)).toThrow(expect.objectContaining({ name: 'UnitError' }));
    }
  });
});
