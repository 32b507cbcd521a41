import { describe, expect, test } from 'vitest';
import { createAccountNumbers } from './AccountNumbers.ts';
import {
  accountsIn,
  createAccountPages,
  dropUnderAccount,
  keepUnderAccount,
  underAccount,
} from './AccountPages.ts';

const accounts = Array.from({ length: 600 }, (_, index) => `0x${index.toString(16).padStart(64, '0')}`);

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
