import { describe, expect, test } from 'vitest';
import { decodeBase85 } from './base85.ts';

const wordsOf = (text: string) => [...new Uint32Array(decodeBase85(text).buffer)];

describe('decodeBase85', () => {
  test('five digits are a word, the highest first', () => {
    expect(wordsOf('((((()(((((((()')).toEqual([0, 85 ** 4, 1]);
  });

  test('the digit behind the one before the backslash is the one after it', () => {
    expect(wordsOf('(((([((((]((((}')).toEqual([51, 52, 84]);
  });

  test('the greatest word', () => {
    const digits = [82, 23, 54, 12, 0].map((digit) => String.fromCharCode(digit + (digit < 52 ? 40 : 41)));
    expect(wordsOf(digits.join(''))).toEqual([2 ** 32 - 1]);
  });
});
