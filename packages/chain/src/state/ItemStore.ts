import { decodeStorageValue, type Registry } from '@taokit/types/registry';
import type { AccountNumbers } from './AccountNumbers.ts';
import { itemNumber } from './itemNumber.ts';
import { NO_KEYS } from './keyList.ts';
import {
  createAccountLevel,
  createBranch,
  createListLevel,
  dropUnder,
  isLevelEmpty,
  keepUnder,
  type Level,
  partsIn,
  valueUnder,
} from './Level.ts';
import { onlyField } from './onlyField.ts';
import { plainValue } from './plainValue.ts';
import { type RawKeys, rawKeysOf } from './rawKey.ts';
import type { Entry, ItemReads, KeyPart } from './State.ts';

/** What stands for the key of an item without keys. */
const ONLY: KeyPart = 'only';
const NOTHING: readonly Entry[] = [];
/** Most entries that are remembered: the subnets, which every block asks for several times, but no network's neurons. */
const MOST_REMEMBERED = 1_024;

/** A part of a key, or nothing where the item has fewer. */
export type OptionalPart = KeyPart | undefined;

/** What one storage item keeps: levels inside levels, one per key. */
export interface ItemStore extends ItemReads {
  /** Its number in this process. */
  readonly number: number;
  /** Where its values are objects with one number: that number's name. */
  readonly field: string | undefined;
  /** How its keys become raw keys. */
  readonly raw: RawKeys;
  /**
   * Replaces the value under a key, `undefined` for nothing; answers what was there, or the value itself where it equals that. The
   * parts are passed one by one, those the item does not have left out: a block writes thousands of times.
   */
  set(first: OptionalPart, second: OptionalPart, third: OptionalPart, value: unknown): unknown;
  /** Whether it keeps nothing. */
  isEmpty(): boolean;
  /** Of an item with two keys: what is kept below a first one, by the second, in the form it is kept in. */
  keptBelow(first: KeyPart): (second: KeyPart) => unknown;
  /** A value as others see it, of the form it is kept in: {@link ItemStore.set} takes both, and answers that. */
  shown(kept: unknown): unknown;
  /** A value in the form it is kept in, of either. */
  packed(value: unknown): unknown;
}

/**
 * An empty store of one item.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param accounts - numbers of the accounts, one table for all items of a state
 */
export function createItemStore(registry: Registry, path: string, accounts: AccountNumbers): ItemStore {
  const raw = rawKeysOf(registry, path);
  const { definition } = raw;
  const depth = Math.max(1, definition.keys.length);
  const root = isAccount(registry, definition.keys[0]) ? createAccountLevel(accounts) : createListLevel();
  const field = onlyField(registry, definition.value);
  const kept = decodeStorageValue(registry, path, undefined);
  const fallback = kept === undefined ? undefined : plainValue(registry, definition.value, kept);
  /** The parts of each level in raw order, until a part comes or goes. */
  const orders = new Map<Level, readonly KeyPart[]>();
  /** Everything, until something changes; not remembered of an item with many entries. */
  let all: readonly Entry[] | undefined;
  return {
    path,
    number: itemNumber(path),
    keyCount: definition.keys.length,
    field,
    raw,
    fallback,
    get,
    getOne,
    getTwo,
    getThree,
    set,
    entries,
    values,
    keptBelow: (first) => (second) => getTwo(first, second),
    shown: (kept) => kept,
    packed: (value) => value,
    isEmpty: () => isLevelEmpty(root),
  };

  function getOne(key: KeyPart): unknown {
    return valueUnder(root, key);
  }

  function getTwo(first: KeyPart, second: KeyPart): unknown {
    const level = valueUnder(root, first) as Level | undefined;
    return level === undefined ? undefined : valueUnder(level, second);
  }

  function getThree(first: KeyPart, second: KeyPart, third: KeyPart): unknown {
    const level = getTwo(first, second) as Level | undefined;
    return level === undefined ? undefined : valueUnder(level, third);
  }

  function get(keys: readonly KeyPart[]): unknown {
    if (definition.keys.length === 0) return valueUnder(root, ONLY);
    let level: Level | undefined = root;
    for (let index = 0; index < depth - 1; index++) {
      level = valueUnder(level, keys[index]!) as Level | undefined;
      if (level === undefined) return undefined;
    }
    return valueUnder(level, keys[depth - 1]!);
  }

  function set(first: OptionalPart, second: OptionalPart, third: OptionalPart, value: unknown): unknown {
    if (value === undefined) {
      all = undefined;
      return remove(root, [first ?? ONLY, second!, third!], 0);
    }
    if (depth === 1) return replace(root, first ?? ONLY, value);
    const below = levelBelow(root, first!);
    return depth === 2 ? replace(below, second!, value) : replace(levelBelow(below, second!), third!, value);
  }

  /**
   * Keeps a value in the last level. A number, a text or a struct of one number that is there already stays, and so does what is
   * known of all entries.
   */
  function replace(level: Level, part: KeyPart, value: unknown): unknown {
    const before = valueUnder(level, part);
    if (before === value) return before;
    if (before === undefined) orders.delete(level);
    else if (field !== undefined && isSameField(before, value, field)) return value;
    all = undefined;
    keepUnder(level, part, value);
    return before;
  }

  /** The level below a part, which is made where there is none. */
  function levelBelow(level: Level, part: KeyPart): Level {
    const below = valueUnder(level, part) as Level | undefined;
    if (below !== undefined) return below;
    const isBelowNumbers = level.numbers !== undefined && typeof part === 'number';
    const made = isBelowNumbers ? createListLevel() : createBranch();
    keepUnder(level, part, made);
    orders.delete(level);
    return made;
  }

  /** Removes a key, and every level that is left empty. */
  function remove(level: Level, parts: readonly KeyPart[], index: number): unknown {
    const part = parts[index]!;
    const found = valueUnder(level, part);
    if (found === undefined) return undefined;
    const before = index === depth - 1 ? found : remove(found as Level, parts, index + 1);
    if (index === depth - 1 || isLevelEmpty(found as Level)) {
      dropUnder(level, part);
      orders.delete(level);
    }
    return before;
  }

  function entries(prefix: readonly KeyPart[]): readonly Entry[] {
    if (definition.keys.length === 0) return isLevelEmpty(root) ? NOTHING : [[NO_KEYS, get(NO_KEYS)]];
    if (prefix.length > 0) return below(prefix);
    if (all !== undefined) return all;
    const found = below(prefix);
    if (found.length <= MOST_REMEMBERED) all = found;
    return found;
  }

  function below(prefix: readonly KeyPart[]): readonly Entry[] {
    const level = levelAt(prefix);
    if (level === undefined) return NOTHING;
    if (prefix.length === depth) return [[prefix, level]];
    const found: Entry[] = [];
    collect(level, [...prefix], found);
    return found;
  }

  function values(prefix: readonly KeyPart[]): readonly unknown[] {
    const level = prefix.length === definition.keys.length - 1 ? levelAt(prefix) : undefined;
    if (level === undefined) return entries(prefix).map(([, value]) => value);
    return inRawOrder(level, prefix.length).map((part) => valueUnder(level, part));
  }

  /** The level below some keys; of all keys, the value. */
  function levelAt(prefix: readonly KeyPart[]): Level | undefined {
    let level: Level | undefined = root;
    for (const part of prefix) {
      level = valueUnder(level, part) as Level | undefined;
      if (level === undefined) return undefined;
    }
    return level;
  }

  function collect(level: Level, keys: readonly KeyPart[], found: Entry[]): void {
    for (const part of inRawOrder(level, keys.length)) {
      const next = valueUnder(level, part);
      if (keys.length === depth - 1) found.push([[...keys, part], next]);
      else collect(next as Level, [...keys, part], found);
    }
  }

  function inRawOrder(level: Level, index: number): readonly KeyPart[] {
    const known = orders.get(level);
    if (known !== undefined) return known;
    const suffixed = partsIn(level).map((part) => [raw.suffix(index, part), part] as const);
    const sorted = suffixed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
    orders.set(level, sorted);
    return sorted;
  }
}

function isSameField(a: unknown, b: unknown, field: string): boolean {
  return (a as Readonly<Record<string, unknown>>)[field] === (b as Readonly<Record<string, unknown>>)[field];
}

/** Whether keys of a type are accounts. */
function isAccount(registry: Registry, type: number | undefined): boolean {
  if (type === undefined) return false;
  const definition = registry.types[type]!;
  return definition[0] === 'composite' && definition[1] === 'sp_core::crypto::AccountId32';
}
