import { describe, expect, test } from 'vitest';
import { alpha, tao, taoFromRao } from './amounts.ts';
import { displayAmount, formatAmount, parseAmount } from './format.ts';

describe('formatAmount', () => {
  test('names the currency and drops trailing zeros', () => {
    expect(formatAmount(tao('10.500'))).toBe('10.5 TAO');
    expect(formatAmount(alpha(7, '100'))).toBe('100 alpha(7)');
    expect(formatAmount(tao('0'))).toBe('0 TAO');
  });

  test('refuses what is no amount', () => {
    for (const value of [null, undefined, 1, '1 TAO', {}, { unit: 'tao' }])
      expect(() => formatAmount(value as never)).toThrow(expect.objectContaining({ name: 'UnitError' }));
  });
});

describe('parseAmount', () => {
  test.each([
    '',
    '1',
    '1 tao',
    '1TAO',
    '1  TAO',
    '1 TAO ',
    '1 alpha',
    '1 alpha(-1)',
    '1 alpha(65536)',
    '-1 TAO',
    '1e3 TAO',
    null,
    5,
  ])('refuses %s', (text) =>
    expect(() => parseAmount(text as string)).toThrow(expect.objectContaining({ name: 'UnitError' })),
  );
});

describe('displayAmount', () => {
  const nearest = { decimals: 2, rounding: 'nearest' } as const;

  test('rounds, groups thousands and shows a sign', () => {
    expect(displayAmount(tao('1234567.891'), nearest)).toBe('1,234,567.89 TAO');
    expect(displayAmount(tao('999.995'), nearest)).toBe('1,000.00 TAO');
    expect(displayAmount(tao('999.995'), { decimals: 2, rounding: 'down' })).toBe('999.99 TAO');
    expect(displayAmount(alpha(7, '0.5'), { decimals: 0, rounding: 'up', sign: '+' })).toBe('+1 alpha(7)');
    expect(displayAmount(tao('12345.5'), { ...nearest, thousands: ' ', sign: '-' })).toBe('-12 345.50 TAO');
    expect(displayAmount(tao('12345.5'), { ...nearest, thousands: '' })).toBe('12345.50 TAO');
    expect(displayAmount(tao('12345.5'), { ...nearest, thousands: '$&' })).toBe('12$&345.50 TAO');
    expect(displayAmount(taoFromRao(2n ** 64n - 1n), { decimals: 9, rounding: 'exact' })).toBe(
      '18,446,744,073.709551615 TAO',
    );
  });

  test('refuses options it would not follow', () => {
    for (const options of [
      undefined,
      { decimals: 2 },
      { ...nearest, rounding: 'floor' },
      { ...nearest, decimals: 10 },
      { ...nearest, decimals: -1 },
      { ...nearest, sign: '±' },
      { ...nearest, thousands: '.' },
      { ...nearest, digits: 2 },
    ])
      expect(() => displayAmount(tao('1'), options as never)).toThrow(
        expect.objectContaining({ name: 'UnitError' }),
      );
    expect(() => displayAmount(tao('1.234'), { decimals: 2, rounding: 'exact' })).toThrow(/not whole/);
  });
});
