import {
  decodeStorageKey,
  decodeStorageValue,
  encodeStorageValue,
  type Registry,
  RegistryError,
} from '@taokit/types/registry';
import { bytesFromHex, type Hex } from './AccountId.ts';
import { plainValue } from './plainValue.ts';
import { rawKeysOf } from './rawKey.ts';
import type { KeyPart, Reads, State } from './State.ts';

/** Length of an item's own prefix in hex digits with `0x`: two hashes of 16 bytes. */
const PREFIX_LENGTH = 66;

/** A key of a known item, found by its bytes. */
export interface FoundKey {
  /** `Pallet.Item`. */
  readonly path: string;
  /** Its keys. */
  readonly keys: readonly KeyPart[];
}

/**
 * The raw key of an item's key.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param keys - all of its keys
 */
export function rawKey(registry: Registry, path: string, keys: readonly KeyPart[]): Hex {
  const raw = rawKeysOf(registry, path);
  return `${raw.prefix}${keys.map((part, index) => raw.suffix(index, part)).join('')}` as Hex;
}

/**
 * The bytes under a raw key, as a node answers `state_getStorage`.
 *
 * @param reads - the state
 * @param key - the raw key, lower-case hex
 * @returns the bytes, or `undefined` when nothing is kept there or no item has such keys
 */
export function readRaw(reads: Reads, key: Hex): Uint8Array | undefined {
  const found = findRaw(reads.registry, key);
  if (found === undefined) return undefined;
  const value = reads.read(found.path, found.keys);
  return value === undefined ? undefined : encodeStorageValue(reads.registry, found.path, value);
}

/**
 * Keeps bytes under a raw key, or nothing for `undefined`.
 *
 * @param state - the state
 * @param key - the raw key, lower-case hex
 * @param bytes - the value's SCALE bytes
 * @returns whether an item has such a key; nothing is written otherwise
 * @throws RegistryError when the bytes are no value of the item
 */
export function writeRaw(state: State, key: Hex, bytes: Uint8Array | undefined): boolean {
  const found = findRaw(state.registry, key);
  if (found === undefined) return false;
  state.write(found.path, found.keys, bytes && storedValue(state.registry, found.path, bytes));
  return true;
}

/**
 * Every raw key that begins with a prefix, in order.
 *
 * @param reads - the state
 * @param paths - the items to look through
 * @param prefix - lower-case hex with `0x`
 */
export function rawKeys(reads: Reads, paths: readonly string[], prefix: Hex): readonly Hex[] {
  const found: Hex[] = [];
  for (const path of paths) {
    const raw = rawKeysOf(reads.registry, path);
    if (!raw.prefix.startsWith(prefix) && !prefix.startsWith(raw.prefix)) continue;
    for (const [keys] of reads.entries(path, [])) {
      const key = rawKey(reads.registry, path, keys);
      if (key.startsWith(prefix)) found.push(key);
    }
  }
  return found.sort();
}

/**
 * Every raw key and its bytes, in order: all that a state keeps.
 *
 * @param reads - the state
 * @param paths - its items
 */
export function rawEntries(reads: Reads, paths: readonly string[]): readonly (readonly [Hex, Uint8Array])[] {
  const { registry } = reads;
  const found: (readonly [Hex, Uint8Array])[] = [];
  // Within an item entries come in order, and no item's prefix begins another's.
  const prefixOf = (path: string) => rawKeysOf(registry, path).prefix;
  for (const path of [...paths].sort((a, b) => (prefixOf(a) < prefixOf(b) ? -1 : 1)))
    for (const [keys, value] of reads.entries(path, []))
      found.push([rawKey(registry, path, keys), encodeStorageValue(registry, path, value)]);
  return found;
}

/**
 * Which item a raw key belongs to, and its keys.
 *
 * @param registry - the runtime's interface
 * @param key - the raw key, lower-case hex
 */
export function findRaw(registry: Registry, key: Hex): FoundKey | undefined {
  const path = pathsOf(registry).get(key.slice(0, PREFIX_LENGTH));
  if (path === undefined) return undefined;
  const keys = partsOf(registry, path, key);
  return keys && { path, keys };
}

/** The keys in a raw key; nothing where it is not one of the item's. */
function partsOf(registry: Registry, path: string, key: Hex): readonly KeyPart[] | undefined {
  const { parts } = rawKeysOf(registry, path);
  try {
    return decodeStorageKey(registry, path, bytesFromHex(key)).map((value, index) =>
      parts[index]!.toPart(value),
    );
  } catch (error) {
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}

/**
 * Bytes as the value of an item, in the form the state keeps it.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param bytes - the value's SCALE bytes
 */
export function storedValue(registry: Registry, path: string, bytes: Uint8Array): unknown {
  return plainValue(
    registry,
    rawKeysOf(registry, path).definition.value,
    decodeStorageValue(registry, path, bytes),
  );
}

const prefixes = new WeakMap<Registry, ReadonlyMap<string, string>>();

function pathsOf(registry: Registry): ReadonlyMap<string, string> {
  const known = prefixes.get(registry);
  if (known !== undefined) return known;
  const made = new Map(
    registry.pallets.flatMap(({ name, storage }) =>
      storage.map((item) => {
        const path = `${name}.${item.name}`;
        return [rawKeysOf(registry, path).prefix, path] as const;
      }),
    ),
  );
  prefixes.set(registry, made);
  return made;
}
