import { matching } from '@taokit/errors/check';
import { concat } from './codec/concat.ts';
import type { StoragePath } from './data/paths.generated.ts';
import { hashers } from './hash/hashers.ts';
import type { BytesLike } from './internal/bytesOf.ts';
import { bytesOf } from './internal/bytesOf.ts';
import { cacheOf } from './internal/cacheOf.ts';
import { check } from './internal/check.ts';
import { failCount, failMalformed, failUnknown } from './internal/fail.ts';
import { bytesOfHex } from './internal/hex.ts';
import type { Known } from './Known.ts';
import { findPallet, splitPath } from './lookup.ts';
import type { Registry, StorageDefinition } from './Registry.ts';
import { decodeStart, decodeValue, encodeValue } from './values.ts';

const text = /* @__PURE__ */ new TextEncoder();
/** Items by their path: a chain looks them up in every block. */
const items = /* @__PURE__ */ new WeakMap<Registry, Map<string, StorageDefinition>>();
const isList = /* @__PURE__ */ matching(Array.isArray, 'a list');

/**
 * A storage item, by its path.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`, for instance `SubtensorModule.Tempo`
 * @returns its definition
 * @throws {@link RegistryError} when the runtime has no such item
 */
export function findStorage(registry: Registry, path: Known<StoragePath>): StorageDefinition {
  const cache = cacheOf(items, registry);
  const known = cache.get(path);
  if (known !== undefined) return known;
  const [pallet, name] = splitPath(path, 'storage item');
  const found = findPallet(registry, pallet).storage.find((item) => item.name === name);
  if (found === undefined) return failUnknown('storage item', path);
  cache.set(path, found);
  return found;
}

/**
 * The key a storage item's value is kept under, or, with fewer keys than the item has, the prefix of all that match.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param keys - the item's keys in order; none for a plain value
 * @returns the key's bytes
 * @throws {@link RegistryError} on an unknown item, too many keys, or a key of the wrong type
 *
 * @example
 * ```ts
 * import { decodeStorageValue, encodeStorageKey, loadRegistry } from '@taokit/types/registry';
 *
 * const registry = await loadRegistry();
 * encodeStorageKey(registry, 'SubtensorModule.Tempo', [1]); // what state_getStorage takes
 * decodeStorageValue(registry, 'SubtensorModule.Tempo', Uint8Array.of(0x68, 0x01)); // 360
 * ```
 */
export function encodeStorageKey(
  registry: Registry,
  path: Known<StoragePath>,
  keys: readonly unknown[] = [],
): Uint8Array {
  const item = findStorage(registry, path);
  check(keys, isList, 'keys');
  if (keys.length > item.keys.length) failCount(path, `at most ${item.keys.length} keys`, keys);
  const parts = keys.map((key, index) =>
    hashers[item.hashers[index]!].hash(encodeValue(registry, item.keys[index]!, key)),
  );
  return concat([storagePrefix(registry, path), ...parts]);
}

/**
 * Reads the keys back from a storage key.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param storageKey - the whole key: bytes, or hex text with `0x`
 * @returns the keys in order; `undefined` for a key whose hasher keeps only its hash
 * @throws {@link RegistryError} when the key is not one of the item's
 */
export function decodeStorageKey(
  registry: Registry,
  path: Known<StoragePath>,
  storageKey: BytesLike,
): unknown[] {
  const key = bytesOf(storageKey, 'key');
  const item = findStorage(registry, path);
  const prefix = storagePrefix(registry, path);
  if (prefix.some((byte, index) => key[index] !== byte)) failMalformed(`The key is not one of ${path}`, 0);
  let at = prefix.length;
  const keys = item.hashers.map((name, index) => {
    const hasher = hashers[name];
    if (key.length < at + hasher.length) failMalformed(`The key of ${path} is short`, at);
    const start = at;
    at += hasher.length;
    if (!hasher.concat) return undefined;
    const { value, end } = decodeStart(registry, item.keys[index]!, key.subarray(at));
    const expected = hasher.hash(key.slice(at, at + end));
    at += end;
    if (expected.some((byte, offset) => key[start + offset] !== byte))
      failMalformed(`The hash of ${path} is wrong`, start);
    return value;
  });
  if (at !== key.length) failMalformed(`The key of ${path} is long`, at);
  return keys;
}

/**
 * Decodes what is kept under a storage key.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param bytes - the value's bytes, or their hex text with `0x`; `undefined` when nothing is kept, which means the default or `undefined`
 * @returns the value
 * @throws {@link RegistryError} on an unknown item, or bytes that are not its value
 */
export function decodeStorageValue(
  registry: Registry,
  path: Known<StoragePath>,
  bytes: BytesLike | undefined,
): unknown {
  const item = findStorage(registry, path);
  if (bytes !== undefined) return decodeValue(registry, item.value, bytes);
  return item.modifier === 'Optional'
    ? undefined
    : decodeValue(registry, item.value, bytesOfHex(item.fallback));
}

/**
 * Encodes a storage item's value.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param value - the value
 * @returns the bytes
 * @throws {@link RegistryError} on an unknown item, or a value of the wrong type
 */
export function encodeStorageValue(registry: Registry, path: Known<StoragePath>, value: unknown): Uint8Array {
  return encodeValue(registry, findStorage(registry, path).value, value);
}

const prefixes = /* @__PURE__ */ new WeakMap<Registry, Map<string, Uint8Array>>();

/** Twox128 of the pallet's prefix and of the item's name, computed once per item. */
function storagePrefix(registry: Registry, path: Known<StoragePath>): Uint8Array {
  const cache = cacheOf(prefixes, registry);
  const known = cache.get(path);
  if (known !== undefined) return known;
  const [pallet, name] = splitPath(path, 'storage item');
  const owner = findPallet(registry, pallet).prefix ?? pallet;
  const prefix = concat([owner, name].map((part) => hashers.Twox128.hash(text.encode(part))));
  cache.set(path, prefix);
  return prefix;
}
