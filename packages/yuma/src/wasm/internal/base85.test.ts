import { describe, expect, test } from 'vitest';
import { decodeBase85 } from './base85.ts';

describe('decodeBase85', () => {
  test('five digits are a word, the highest first', () => {
    expect([...decodeBase85('((((()(((((((()')]).toEqual([0, 85 ** 4, 1]);
  });

  test('the digit behind the one before the backslash is the one after it', () => {
    expect([...decodeBase85('(((([((((]((((}')]).toEqual([51, 52, 84]);
  });

  test('the greatest word', () => {
    const digits = [82, 23, 54, 12, 0].map((digit) => String.fromCharCode(digit + (digit < 52 ? 40 : 41)));
    expect([...decodeBase85(digits.join(''))]).toEqual([2 ** 32 - 1]);
  });
});
