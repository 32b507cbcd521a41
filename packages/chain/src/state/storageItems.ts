import type { StoragePath } from '@taokit/types/registry';
import type { OlderStoragePath } from '../interface/OlderItem.ts';
import { rawKeysOf } from './rawKey.ts';
import type { KeyPart, Reads, State } from './State.ts';

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
  const read = (state: Reads, keys: readonly unknown[]) => state.read(path, partsOf(state, path, keys));
  const write = (state: State, keys: readonly unknown[], value: Value | undefined) =>
    state.write(path, partsOf(state, path, keys), value);
  const get = (state: Reads, ...keys: Keys) => (read(state, keys) ?? state.fallback(path)) as Value | Absent;
  return {
    path,
    get,
    contains: (state, ...keys) => read(state, keys) !== undefined,
    insert(state, ...keysAndValue) {
      const keys: unknown[] = keysAndValue;
      const value = keys.pop() as Value;
      write(state, keys, value);
    },
    remove: (state, ...keys) => write(state, keys, undefined),
    take(state, ...keys) {
      const value = get(state, ...keys);
      write(state, keys, undefined);
      return value;
    },
    mutate(state, ...keysAndChange) {
      const keys: unknown[] = keysAndChange;
      const change = keys.pop() as (value: Value | Absent) => Value;
      write(state, keys, change((read(state, keys) ?? state.fallback(path)) as Value | Absent));
    },
    entries(state, ...prefix) {
      const found = state.entries(path, partsOf(state, path, prefix as readonly unknown[]));
      const raw = rawKeysOf(state.registry, path);
      if (!raw.hasStructures) return found as never;
      return found.map(([parts, value]) => [
        parts.map((part, index) => raw.parts[index]!.fromPart(part)),
        value,
      ]) as never;
    },
    clear(state, ...prefix) {
      const found = state.entries(path, partsOf(state, path, prefix as readonly unknown[]));
      for (const [parts] of found) state.write(path, parts, undefined);
    },
  };
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
