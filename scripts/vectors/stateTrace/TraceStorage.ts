/** A decoded storage value as the traces write it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Storage defaults by item, from the traces' `constants.json`. */
export type StorageDefaults = Readonly<Record<string, { readonly default?: Json } | undefined>>;

type Part = string | number;

/** Storage with an undo: reads fall through to the state before, writes are kept apart. */
export interface TraceStorage {
  /** Value of an item, its default when absent, `undefined` when absent and optional. */
  get(item: string, ...keys: readonly Part[]): Json | undefined;
  /** Whether the key exists. */
  has(item: string, ...keys: readonly Part[]): boolean;
  /** Integer value: u64, u128, or the raw bits of a fixed-point number. */
  big(item: string, ...keys: readonly Part[]): bigint;
  /** Integer of at most 32 bits. */
  int(item: string, ...keys: readonly Part[]): number;
  /** Writes a value; a bigint is written as decimal text. */
  set(value: Json | bigint, item: string, ...keys: readonly Part[]): void;
  /** Writes raw bits of a fixed-point type. */
  setBits(bits: bigint, type: string, item: string, ...keys: readonly Part[]): void;
  /** Removes a key. */
  remove(item: string, ...keys: readonly Part[]): void;
  /** Removes every key of an item. */
  clear(item: string): void;
  /** Keys of an item that begin with some parts, as their remaining parts. */
  suffixes(item: string, ...keys: readonly Part[]): readonly string[];
  /** Runs a function and undoes its writes unless it returns `undefined` (no error). */
  transaction(run: () => string | undefined): string | undefined;
  /** What was written, by key; `null` for a removed key. Only real changes. */
  changes(): ReadonlyMap<string, Json>;
}

/** Opens storage over a state. The state itself is not changed. */
export function openStorage(state: ReadonlyMap<string, Json>, defaults: StorageDefaults): TraceStorage {
  let written = new Map<string, Json>();
  const raw = (key: string): Json | undefined => {
    const value = written.has(key) ? written.get(key) : state.get(key);
    return value === null ? undefined : value;
  };
  const storage: TraceStorage = {
    get: (item, ...keys) => raw(storageKey(item, keys)) ?? defaults[item]?.default,
    has: (item, ...keys) => raw(storageKey(item, keys)) !== undefined,
    big: (item, ...keys) => parseBig(storage.get(item, ...keys), item),
    int: (item, ...keys) => Number(storage.get(item, ...keys)),
    set: (value, item, ...keys) => {
      written.set(storageKey(item, keys), typeof value === 'bigint' ? String(value) : value);
    },
    setBits: (bits, type, item, ...keys) => storage.set(`${bits}:${type}`, item, ...keys),
    remove: (item, ...keys) => void written.set(storageKey(item, keys), null),
    clear: (item) => {
      for (const key of storage.suffixes(item)) storage.remove(item, key);
    },
    suffixes: (item, ...keys) => {
      const prefix = `${item}(${keys.map((key) => `${key},`).join('')}`;
      const found = new Set([...state.keys(), ...written.keys()].filter((key) => key.startsWith(prefix)));
      return [...found].filter((key) => raw(key) !== undefined).map((key) => key.slice(prefix.length, -1));
    },
    transaction: (run) => {
      const before = new Map(written);
      const error = run();
      if (error !== undefined) written = before;
      return error;
    },
    changes: () => new Map([...written].filter(([key, value]) => differs(state.get(key), value))),
  };
  return storage;
}

function storageKey(item: string, keys: readonly Part[]): string {
  return keys.length === 0 ? item : `${item}(${keys.join(',')})`;
}

function parseBig(value: Json | undefined, item: string): bigint {
  if (typeof value === 'number') return BigInt(value);
  if (typeof value === 'string') return BigInt(value.split(':')[0] as string);
  throw new TypeError(`${item} is ${JSON.stringify(value)}, not an integer.`);
}

function differs(before: Json | undefined, after: Json): boolean {
  return JSON.stringify(before ?? null) !== JSON.stringify(after);
}
