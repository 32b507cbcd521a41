import type { StoragePath } from '@taokit/types/registry';
import type { OlderStoragePath } from '../interface/OlderItem.ts';
import { itemNumber } from './itemNumber.ts';
import { NO_KEYS, singleKey } from './keyList.ts';
import { rawKeysOf } from './rawKey.ts';
import type { Entry, ItemReads, KeyPart, Reads, State } from './State.ts';

/** `Pallet.Item`, of today or of an older release. */
export type ItemPath = StoragePath | OlderStoragePath;

/** Pass no keys, or some from the left: what a prefix of an item's keys is. */
export type Prefix<Keys extends readonly unknown[]> = Keys extends readonly [
  ...infer Start extends KeyPart[],
  KeyPart,
]
  ? Start | Prefix<Start>
  : readonly [];

/**
 * A storage item as pallets use it: declared once, by its runtime name and the type of its value; hashers, codecs and the default
 * come from the registry by that name.
 */
export interface StorageItem<Keys extends readonly unknown[], Value, Absent = never> {
  /** `Pallet.Item`. */
  readonly path: ItemPath;
  /** The value, or what its absence means: the chain's default, or `undefined` for an optional item. */
  get(state: Reads, ...keys: Keys): Value | Absent;
  /** Whether something is kept under the key, be it the default. */
  contains(state: Reads, ...keys: Keys): boolean;
  /** Keeps a value; the value comes last, as in the runtime. */
  insert(state: State, ...keysAndValue: [...Keys, Value]): void;
  /** Keeps nothing under the key. */
  remove(state: State, ...keys: Keys): void;
  /** The value, which is then no longer kept. */
  take(state: State, ...keys: Keys): Value | Absent;
  /** Replaces the value by what a function makes of it. */
  mutate(state: State, ...keysAndChange: [...Keys, (value: Value | Absent) => Value]): void;
  /** Keys and values in the order of raw keys, all or those that begin with some keys. */
  entries(state: Reads, ...prefix: Prefix<Keys>): readonly (readonly [keys: Keys, value: Value])[];
  /** The values of {@link StorageItem.entries}, where keys are not asked for. */
  values(state: Reads, ...prefix: Prefix<Keys>): readonly Value[];
  /** Removes every key that begins with some keys. */
  clear(state: State, ...prefix: Prefix<Keys>): void;
}

/**
 * Declares an item whose absence means the chain's default (`ValueQuery`).
 *
 * @param path - `Pallet.Item`
 *
 * @example
 * ```ts
 * import { createState, storageItem } from '@taokit/chain';
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const Tempo = storageItem<[netuid: number], number>('SubtensorModule.Tempo');
 * const state = createState(await loadRegistry());
 * Tempo.insert(state, 1, 99);
 * console.log(Tempo.get(state, 1), Tempo.get(state, 2)); // 99 360
 * ```
 */
export function storageItem<Keys extends readonly unknown[], Value>(
  path: ItemPath,
): StorageItem<Keys, Value, never> {
  return declare<Keys, Value, never>(path);
}

/**
 * Declares an item whose absence means nothing (`OptionQuery`).
 *
 * @param path - `Pallet.Item`
 */
export function optionalItem<Keys extends readonly unknown[], Value>(
  path: ItemPath,
): StorageItem<Keys, Value, undefined> {
  return declare<Keys, Value, undefined>(path);
}

function declare<Keys extends readonly unknown[], Value, Absent>(
  path: ItemPath,
): StorageItem<Keys, Value, Absent> {
  const number = itemNumber(path);
  // Keys are taken one by one, at most three, and what follows them after: a block calls this thousands of times, and a list of what
  // was passed would be made at each call.
  const item = {
    path,
    get(state: Reads, a: unknown, b: unknown, c: unknown): unknown {
      const found = state.item(number);
      return valueAt(state, found, a, b, c) ?? found.fallback;
    },
    contains: (state: Reads, a: unknown, b: unknown, c: unknown) =>
      valueAt(state, state.item(number), a, b, c) !== undefined,
    insert,
    remove: (state: State, a: unknown, b: unknown, c: unknown) =>
      state.writeItem(number, keysOf(state, state.item(number), a, b, c), undefined),
    take(state: State, a: unknown, b: unknown, c: unknown): unknown {
      const value = item.get(state, a, b, c);
      item.remove(state, a, b, c);
      return value;
    },
    mutate(state: State, a: unknown, b: unknown, c: unknown, d: unknown): void {
      const found = state.item(number);
      const keys = keysOf(state, found, a, b, c);
      const change = afterKeys(found, a, b, c, d) as (value: unknown) => unknown;
      state.writeItem(number, keys, change(found.get(keys) ?? found.fallback));
    },
    entries(state: Reads, ...prefix: readonly unknown[]): readonly Entry[] {
      const found = state.item(number).entries(partsOf(state, path, prefix));
      const raw = rawKeysOf(state.registry, path);
      if (!raw.hasStructures) return found;
      return found.map(([parts, value]) => [
        parts.map((part, index) => raw.parts[index]!.fromPart(part) as KeyPart),
        value,
      ]);
    },
    values: (state: Reads, ...prefix: readonly unknown[]) =>
      state.item(number).values(partsOf(state, path, prefix)),
    clear(state: State, ...prefix: readonly unknown[]): void {
      const found = state.item(number).entries(partsOf(state, path, prefix));
      for (const [parts] of found) state.writeItem(number, parts, undefined);
    },
  };
  return item as unknown as StorageItem<Keys, Value, Absent>;

  function insert(state: State, a: unknown, b: unknown, c: unknown, d: unknown): void {
    const found = state.item(number);
    if (typeof a !== 'object') {
      if (found.keyCount === 1) {
        state.writeUnder(number, a as KeyPart, undefined, undefined, b);
        return;
      }
      if (found.keyCount === 2 && typeof b !== 'object') {
        state.writeUnder(number, a as KeyPart, b as KeyPart, undefined, c);
        return;
      }
      if (found.keyCount === 3 && typeof b !== 'object' && typeof c !== 'object') {
        state.writeUnder(number, a as KeyPart, b as KeyPart, c as KeyPart, d);
        return;
      }
    }
    state.writeItem(number, keysOf(state, found, a, b, c), afterKeys(found, a, b, c, d));
  }
}

/** The value under a key; parts the item does not have are left out. */
function valueAt(state: Reads, item: ItemReads, a: unknown, b: unknown, c: unknown): unknown {
  if (typeof a !== 'object' && typeof b !== 'object' && typeof c !== 'object') {
    if (c !== undefined) return item.getThree(a as KeyPart, b as KeyPart, c as KeyPart);
    if (b !== undefined) return item.getTwo(a as KeyPart, b as KeyPart);
    if (a !== undefined) return item.getOne(a as KeyPart);
  }
  return item.get(keysOf(state, item, a, b, c));
}

/** As many of these as the item has keys. */
function keysOf(state: Reads, item: ItemReads, a: unknown, b: unknown, c: unknown): readonly KeyPart[] {
  switch (item.keyCount) {
    case 0:
      return NO_KEYS;
    case 1:
      return typeof a === 'object' ? encodedParts(state, item.path, [a]) : singleKey(a as KeyPart);
    case 2:
      return partsOf(state, item.path, [a, b]);
    default:
      return partsOf(state, item.path, [a, b, c]);
  }
}

/** What was passed behind the keys: a value, or what changes it. */
function afterKeys({ keyCount }: ItemReads, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
  if (keyCount === 1) return b;
  if (keyCount === 0) return a;
  return keyCount === 2 ? c : d;
}

/** Keys as the state keeps them: all but structures are that already. */
function partsOf(state: Reads, path: string, keys: readonly unknown[]): readonly KeyPart[] {
  for (const key of keys) if (typeof key === 'object') return encodedParts(state, path, keys);
  return keys as readonly KeyPart[];
}

function encodedParts(state: Reads, path: string, keys: readonly unknown[]): readonly KeyPart[] {
  const { parts } = rawKeysOf(state.registry, path);
  return keys.map((key, index) => parts[index]!.toPart(key));
}
