import type { AccountNumbers } from './AccountNumbers.ts';
import type { KeyPart } from './State.ts';

/** How many accounts stand on one page of a {@link AccountPages}. */
const PAGE_BITS = 8;
const PAGE_MASK = (1 << PAGE_BITS) - 1;

/** What stands under accounts, by their numbers. */
export interface AccountPages {
  readonly numbers: AccountNumbers;
  readonly pages: (unknown[] | undefined)[];
  /** How many accounts something stands under. */
  count: number;
}

/** Nothing stands under any account. */
export function createAccountPages(numbers: AccountNumbers): AccountPages {
  return { numbers, pages: [], count: 0 };
}

/** What stands under an account, `undefined` for nothing. */
export function underAccount({ numbers, pages, count }: AccountPages, account: string): unknown {
  // Many items hold nothing at all, and are asked for every neuron.
  if (count === 0) return undefined;
  const number = numbers.find(account);
  if (number < 0) return undefined;
  const page = pages[number >> PAGE_BITS];
  return page === undefined ? undefined : page[number & PAGE_MASK];
}

/** Keeps something under an account. */
export function keepUnderAccount(into: AccountPages, account: string, value: unknown): void {
  const number = into.numbers.number(account);
  const index = number >> PAGE_BITS;
  // No holes: V8 keeps lists that have many of them as maps.
  while (into.pages.length <= index) into.pages.push(undefined);
  let page = into.pages[index];
  if (page === undefined) {
    page = new Array<unknown>(PAGE_MASK + 1).fill(undefined);
    into.pages[index] = page;
  }
  if (page[number & PAGE_MASK] === undefined) into.count++;
  page[number & PAGE_MASK] = value;
}

/** Takes away what stands under an account. */
export function dropUnderAccount(from: AccountPages, account: string): void {
  if (underAccount(from, account) === undefined) return;
  const number = from.numbers.find(account);
  from.pages[number >> PAGE_BITS]![number & PAGE_MASK] = undefined;
  from.count--;
}

/** The accounts something stands under. */
export function accountsIn({ numbers, pages }: AccountPages): KeyPart[] {
  const found: KeyPart[] = [];
  for (const [index, page] of pages.entries())
    for (const [at, value] of (page ?? []).entries())
      if (value !== undefined) found.push(numbers.account((index << PAGE_BITS) + at));
  return found;
}
