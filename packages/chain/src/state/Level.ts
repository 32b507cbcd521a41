import type { AccountNumbers } from './AccountNumbers.ts';
import {
  type AccountPages,
  accountsIn,
  createAccountPages,
  dropUnderAccount,
  keepUnderAccount,
  underAccount,
} from './AccountPages.ts';
import type { KeyPart } from './State.ts';

/**
 * One level of an item's keys: what stands under each part, the next level or a value.
 *
 * Most parts are netuids and uids, most accounts have one entry: small numbers are places of a list, and a single part needs no map.
 * An item's first accounts are all there are: they stand by their numbers.
 */
export interface Level {
  /** What stands under small numbers; absent below an account, which has few subnets, and each of them anywhere. */
  readonly numbers: unknown[] | undefined;
  /** What stands under accounts; absent where texts are the parts of a map, as below the first level. */
  readonly accounts: AccountPages | undefined;
  /** The only part that is no place of the list; {@link Level.value} is nothing where there is none, or more than one. */
  part: KeyPart;
  /** What stands under it. */
  value: unknown;
  /** What stands under parts that are no places of the list, where they are more than one. */
  others: Map<KeyPart, unknown> | undefined;
}

/** Numbers below are places of a list: V8 keeps a list of so many places as one, however few are taken. */
const NUMBERS_END = 1_024;

/** A level below numbers alone, or the first one. */
export function createListLevel(): Level {
  // Not empty: V8 then knows from the start that anything may stand in it.
  return { numbers: [undefined], accounts: undefined, part: '', value: undefined, others: undefined };
}

/** The first level of an item whose first key is an account. */
export function createAccountLevel(numbers: AccountNumbers): Level {
  const accounts = createAccountPages(numbers);
  return { numbers: undefined, accounts, part: '', value: undefined, others: undefined };
}

/** A level below an account. */
export function createBranch(): Level {
  return { numbers: undefined, accounts: undefined, part: '', value: undefined, others: undefined };
}

/** What stands under a part, `undefined` for nothing. */
export function valueUnder(level: Level, part: KeyPart): unknown {
  if (level.numbers !== undefined && isPlace(part)) return level.numbers[part];
  if (level.accounts !== undefined && typeof part === 'string') return underAccount(level.accounts, part);
  if (level.others !== undefined) return level.others.get(part);
  return level.part === part ? level.value : undefined;
}

/** Keeps something under a part. */
export function keepUnder(level: Level, part: KeyPart, value: unknown): void {
  if (level.numbers !== undefined && isPlace(part)) level.numbers[part] = value;
  else if (level.accounts !== undefined && typeof part === 'string')
    keepUnderAccount(level.accounts, part, value);
  else if (level.others !== undefined) level.others.set(part, value);
  else if (level.value === undefined || level.part === part) {
    level.part = part;
    level.value = value;
  } else {
    level.others = new Map([
      [level.part, level.value],
      [part, value],
    ]);
    level.value = undefined;
  }
}

/** Takes away what stands under a part. */
export function dropUnder(level: Level, part: KeyPart): void {
  if (level.numbers !== undefined && isPlace(part)) level.numbers[part] = undefined;
  else if (level.accounts !== undefined && typeof part === 'string') dropUnderAccount(level.accounts, part);
  else if (level.others !== undefined) level.others.delete(part);
  else if (level.part === part) level.value = undefined;
}

/** Whether nothing stands in a level. */
export function isLevelEmpty({ numbers, accounts, value, others }: Level): boolean {
  if (accounts !== undefined && accounts.count > 0) return false;
  if (value !== undefined || (others !== undefined && others.size > 0)) return false;
  return numbers === undefined || numbers.every((kept) => kept === undefined);
}

/** The parts something stands under. */
export function partsIn({ numbers = [], accounts, part, value, others }: Level): readonly KeyPart[] {
  const parts: KeyPart[] = value === undefined ? [] : [part];
  for (const [place, kept] of numbers.entries()) if (kept !== undefined) parts.push(place);
  if (others !== undefined) for (const other of others.keys()) parts.push(other);
  return accounts === undefined ? parts : parts.concat(accountsIn(accounts));
}

function isPlace(part: KeyPart): part is number {
  return typeof part === 'number' && part < NUMBERS_END && part >>> 0 === part;
}
