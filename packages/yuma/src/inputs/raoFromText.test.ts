import { describe, expect, test } from 'vitest';
import { raoFromText } from './raoFromText.ts';

describe('raoFromText', () => {
  test.each([
    ['0', 0n],
    ['1', 1_000_000_000n],
    ['1.5', 1_500_000_000n],
    ['0.000000001', 1n],
    ['007.100000000', 7_100_000_000n],
    ['18446744073.709551615', (1n << 64n) - 1n],
    [5n, 5n],
    [(1n << 64n) - 1n, (1n << 64n) - 1n],
  ])('%s', (text, rao) => {
    expect(raoFromText(text, 'stake')).toBe(rao);
  });

  test.each(['', '.5', '1.', '1.0000000001', '-1', '+1', '1e3', ' 1', '1 ', '0x1', '123456789012', '1,5'])(
    'refused: %j',
    (text) => {
      expect(() => raoFromText(text, 'stake')).toThrow(
        `stake is ${JSON.stringify(text)}, not TAO as digits such as '1000.5', at most 9 decimals`,
      );
    },
  );

  test.each([
    ['18446744073.709551616', /^stake is 18446744073709551616/],
    [1n << 64n, /^stake is 18446744073709551616/],
    [-1n, /^stake is -1/],
    [5, /^stake is 5, not text such as '1000\.5', or rao as a bigint/],
  ])('refused: %s', (value, message) => {
    expect(() => raoFromText(value as string, 'stake')).toThrow(message);
  });
});
