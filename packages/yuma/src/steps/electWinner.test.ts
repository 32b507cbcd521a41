import { describe, expect, test } from 'vitest';
import { electWinner } from './electWinner.ts';

describe('electWinner', () => {
  test('the largest stake, the first among equals', () => {
    expect(electWinner([1n, 3n, 3n, 2n])).toBe(1);
    expect(electWinner([0n, 0n])).toBe(0);
    expect(electWinner([-5n, -6n, -4n])).toBe(2);
  });

  test('nobody where there is nobody', () => {
    expect(electWinner([])).toBeUndefined();
  });

  test('what is no bigint: refused by name', () => {
    expect(() => electWinner([1n, 2] as bigint[])).toThrow(/^stakeBits\[1\] is 2, not a bigint/);
    expect(() => electWinner(5 as never)).toThrow(/^stakeBits is 5/);
  });
});
