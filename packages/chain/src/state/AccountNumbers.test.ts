import { describe, expect, test } from 'vitest';
import { createAccountNumbers } from './AccountNumbers.ts';

const accounts = Array.from({ length: 600 }, (_, index) => `0x${index.toString(16).padStart(64, '0')}`);

describe('createAccountNumbers', () => {
  test('an account keeps the number it was first given', () => {
    const numbers = createAccountNumbers();
    expect(accounts.map((account) => numbers.number(account))).toEqual(accounts.map((_, index) => index));
    for (const account of [...accounts, ...accounts.toReversed()]) {
      expect(numbers.account(numbers.find(account))).toBe(account);
      expect(numbers.number(account)).toBe(numbers.find(account));
    }
  });

  test('accounts that are asked for by turns, and one nobody wrote', () => {
    const numbers = createAccountNumbers();
    expect(numbers.find('')).toBe(-1);
    expect(numbers.find(accounts[0]!)).toBe(-1);
    for (const account of accounts.slice(0, 3)) numbers.number(account);
    const asked = [0, 1, 0, 2, 1, 2, 2, 0, 1, 0];
    expect(asked.map((index) => numbers.find(accounts[index]!))).toEqual(asked);
    expect(numbers.find(accounts[3]!)).toBe(-1);
    expect(numbers.number(accounts[3]!)).toBe(3);
  });
});
