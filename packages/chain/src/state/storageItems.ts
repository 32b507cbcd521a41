import type { StoragePath } from '@taokit/types/registry';
import type { KeyPart, Reads, State } from './State.ts';

/** Pass no keys, or some from the left: what a prefix of an item's keys is. */
type Prefix<Keys extends readonly KeyPart[]> = Keys extends readonly [
  ...infer Start extends KeyPart[],
  KeyPart,
]
  ? Start | Prefix<Start>
  : readonly [];

/**
 * A storage item as pallets use it: declared once, by its runtime name and the type of its value; hashers, codecs and the default
 * come from the registry by that name.
 */
export interface StorageItem<Keys extends readonly KeyPart[], Value, Absent> {
  /** `Pallet.Item`. */
  readonly path: StoragePath;
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
export function storageItem<Keys extends readonly KeyPart[], Value>(
  path: StoragePath,
): StorageItem<Keys, Value, never> {
  return declare<Keys, Value, never>(path);
}

/**
 * Declares an item whose absence means nothing (`OptionQuery`).
 *
 * @param path - `Pallet.Item`
 */
export function optionalItem<Keys extends readonly KeyPart[], Value>(
  path: StoragePath,
): StorageItem<Keys, Value, undefined> {
  return declare<Keys, Value, undefined>(path);
}

function declare<Keys extends readonly KeyPart[], Value, Absent>(
  path: StoragePath,
): StorageItem<Keys, Value, Absent> {
  const get = (state: Reads, ...keys: Keys) =>
    (state.read(path, keys) ?? state.fallback(path)) as Value | Absent;
  return {
    path,
    get,
    contains: (state, ...keys) => state.read(path, keys) !== undefined,
    insert: (state, ...keysAndValue) =>
      state.write(path, keysAndValue.slice(0, -1) as never, keysAndValue.at(-1)),
    remove: (state, ...keys) => state.write(path, keys, undefined),
    take(state, ...keys) {
      const value = get(state, ...keys);
      state.write(path, keys, undefined);
      return value;
    },
    mutate(state, ...keysAndChange) {
      const keys = keysAndChange.slice(0, -1) as never as Keys;
      const change = keysAndChange.at(-1) as (value: Value | Absent) => Value;
      state.write(path, keys, change(get(state, ...keys)));
    },
    entries: (state, ...prefix) => state.entries(path, prefix) as never,
    clear(state, ...prefix) {
      for (const [keys] of state.entries(path, prefix)) state.write(path, keys, undefined);
    },
  };
}
