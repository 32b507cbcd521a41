/**
 * Numbers of the accounts a state knows, given in the order they are first written and kept for good: an item keeps what stands under
 * accounts on pages by these numbers. A block that goes through a subnet's hotkeys asks a dozen items for each: they are then looked
 * up by their text once, and stand beside each other in memory.
 */
export interface AccountNumbers {
  /** An account's number, -1 where it has none. */
  find(account: string): number;
  /** An account's number; it gets the next one where it has none. */
  number(account: string): number;
  /** The account that has a number. */
  account(number: number): string;
}

/** No account has a number yet. */
export function createAccountNumbers(): AccountNumbers {
  const numbers = new Map<string, number>();
  const accounts: string[] = [];
  // Of the last two: a hotkey and its owner are asked for by turns.
  let last: string | undefined;
  let lastNumber = -1;
  let other: string | undefined;
  let otherNumber = -1;
  return { find, number, account: (number) => accounts[number]! };

  function find(account: string): number {
    if (account === last) return lastNumber;
    if (account === other) {
      remember(other, otherNumber);
      return lastNumber;
    }
    const number = numbers.get(account);
    if (number === undefined) return -1;
    remember(account, number);
    return number;
  }

  function remember(account: string, number: number): void {
    other = last;
    otherNumber = lastNumber;
    last = account;
    lastNumber = number;
  }

  function number(account: string): number {
    const known = find(account);
    if (known >= 0) return known;
    const next = accounts.push(account) - 1;
    numbers.set(account, next);
    return next;
  }
}
