import { describe, expect, test } from 'vitest';
import { formatNumber, formatRaoAmount, formatTick } from './formats.ts';

describe('formatNumber', () => {
  test.each([
    [0.12345, 'percent', '12.3%'],
    [17_366.999, 'amount', '17,366.999'],
    [17_366, 'count', '17,366'],
    [0.0123456, 'price', '0.012346'],
    [123_456, 'number', '123,460'],
  ] as const)('%d as %s is %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

describe('formatTick', () => {
  test.each([
    [0.8, 'percent', '80%'],
    [0.005, 'percent', '0.5%'],
    [1500, 'amount', '1,500'],
  ] as const)('%d as %s is %s', (value, format, text) => {
    expect(formatTick(value, format)).toBe(text);
  });
});

describe('formatRaoAmount', () => {
  test.each([
    [17_366_999_999_999n, 3, '17,366.999'],
    [1n, 9, '0.000000001'],
    [-1_500_000_000n, 0, '-1'],
    [35n, 3, '0.000'],
  ])('%d rao with %d decimals is %s: rounded down', (rao, decimals, text) => {
    expect(formatRaoAmount(rao, decimals)).toBe(text);
  });
});
