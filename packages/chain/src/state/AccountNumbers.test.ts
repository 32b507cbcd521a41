import { describe, expect, test } from 'vitest';
import {
  accountsIn,
  createAccountNumbers,
  createAccountPages,
  dropUnderAccount,
  keepUnderAccount,
  underAccount,
} from './AccountNumbers.ts';

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

describe('account pages', () => {
  test('items share the numbers, and keep what is theirs', () => {
    const numbers = createAccountNumbers();
    const [one, two] = [createAccountPages(numbers), createAccountPages(numbers)];
    for (const account of accounts) keepUnderAccount(one, account, `one ${account}`);
    keepUnderAccount(two, accounts[599]!, 0n);
    expect(one.count).toBe(600);
    expect(two.count).toBe(1);
    expect(accountsIn(two)).toEqual([accounts[599]]);
    expect(underAccount(two, accounts[0]!)).toBeUndefined();
    expect(underAccount(one, accounts[599]!)).toBe(`one ${accounts[599]}`);
  });

  test('what is dropped is gone, once', () => {
    const pages = createAccountPages(createAccountNumbers());
    keepUnderAccount(pages, accounts[0]!, false);
    keepUnderAccount(pages, accounts[0]!, true);
    dropUnderAccount(pages, accounts[1]!);
    expect(pages.count).toBe(1);
    dropUnderAccount(pages, accounts[0]!);
    dropUnderAccount(pages, accounts[0]!);
    expect(pages.count).toBe(0);
    expect(accountsIn(pages)).toEqual([]);
  });
});
