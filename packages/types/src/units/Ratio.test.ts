import { describe, expect, test } from 'vitest';
import { formatRatio, ratio } from './Ratio.ts';

describe('ratio', () => {
  test('reads decimals, percentages and quotients exactly', () => {
    expect(ratio('0.18')).toEqual({ numerator: 18n, denominator: 100n });
    expect(ratio('18%')).toEqual({ numerator: 18n, denominator: 100n });
    expect(ratio('0.5%')).toEqual({ numerator: 5n, denominator: 1000n });
    expect(ratio('9/50')).toEqual({ numerator: 9n, denominator: 50n });
  });

  test.each(['', '-1', '1/0', '0.5/2', '1e3', '1//2', '%', ' 1', '1'.repeat(81)])('refuses %s', (text) =>
    expect(() => ratio(text)).toThrow(expect.objectContaining({ code: 'types/ratio-malformed' })),
  );

  test('refuses ratios that are none', () => {
    expect(() => ratio({ numerator: 1n, denominator: 0n })).toThrow(/fraction/);
    expect(() => ratio({ numerator: 1, denominator: 2 } as never)).toThrow(/fraction/);
  });
});

describe('formatRatio', () => {
  test('shows as many decimals as asked', () => {
    expect(formatRatio('1/3', { decimals: 4, rounding: 'down' })).toBe('0.3333');
    expect(formatRatio('2/3', { decimals: 4, rounding: 'nearest' })).toBe('0.6667');
    expect(formatRatio('3/2', { decimals: 0, rounding: 'nearest' })).toBe('2');
  });

  test('refuses decimals and roundings that are none', () => {
    for (const decimals of [-1, 0.5, 101, '2', undefined])
      expect(() => formatRatio('1/3', { decimals, rounding: 'down' } as never)).toThrow(
        expect.objectContaining({ name: 'UnitError' }),
      );
    expect(() => formatRatio('1/3', { decimals: 2, rounding: 'floor' } as never)).toThrow(/rounding/);
  });
});
