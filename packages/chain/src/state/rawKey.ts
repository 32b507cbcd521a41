import {
  encodeStorageKey,
  findStorage,
  hashers,
  type Registry,
  type StorageDefinition,
} from '@taokit/types/registry';
import { hexFromBytes } from './AccountId.ts';
import { type KeyPartCodec, keyPartCodec } from './keyPart.ts';
import type { KeyPart } from './State.ts';

/** How an item's keys become raw keys. Hashes of parts are kept: an account is hashed once, whatever it is a key of. */
export interface RawKeys {
  /** The item's definition. */
  readonly definition: StorageDefinition;
  /** The codec of each part. */
  readonly parts: readonly KeyPartCodec[];
  /** Whether some part is a structure, and stands in memory as its bytes. */
  readonly hasStructures: boolean;
  /** The 32 bytes all of the item's keys begin with, as hex. */
  readonly prefix: string;
  /** What one part adds to the raw key, as hex without `0x`. */
  readonly suffix: (index: number, part: KeyPart) => string;
}

const known = new WeakMap<Registry, Map<string, RawKeys>>();
const suffixes = new WeakMap<Registry, Map<string, Map<KeyPart, string>>>();

/**
 * How the keys of an item become raw keys.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 */
export function rawKeysOf(registry: Registry, path: string): RawKeys {
  const ofRegistry = known.get(registry) ?? new Map<string, RawKeys>();
  known.set(registry, ofRegistry);
  const raw = ofRegistry.get(path) ?? buildRawKeys(registry, path);
  ofRegistry.set(path, raw);
  return raw;
}

function buildRawKeys(registry: Registry, path: string): RawKeys {
  const definition = findStorage(registry, path);
  const parts = definition.keys.map((type) => keyPartCodec(registry, type));
  const prefix = hexFromBytes(encodeStorageKey(registry, path));
  const caches = definition.keys.map((type, index) =>
    cacheOf(registry, `${definition.hashers[index]}/${type}`),
  );
  return { definition, parts, hasStructures: parts.some((part) => part.isStructure), prefix, suffix };

  function suffix(index: number, part: KeyPart): string {
    const cache = caches[index]!;
    const known = cache.get(part);
    if (known !== undefined) return known;
    const hashed = hexFromBytes(hashers[definition.hashers[index]!].hash(parts[index]!.encode(part))).slice(
      2,
    );
    cache.set(part, hashed);
    return hashed;
  }
}

/** Hashes of a hasher and a type are shared by every item that has such a key. */
function cacheOf(registry: Registry, name: string): Map<KeyPart, string> {
  const ofRegistry = suffixes.get(registry) ?? new Map<string, Map<KeyPart, string>>();
  suffixes.set(registry, ofRegistry);
  const cache = ofRegistry.get(name) ?? new Map<KeyPart, string>();
  ofRegistry.set(name, cache);
  return cache;
}
