import { type Hex, hexFromBytes, type Reads, rawKeys, readRaw } from '@taokit/chain';
import { encodeStorageKey, type Registry } from '@taokit/types/registry';
import { blake2 } from '../internal/blake2.ts';
import type { Node } from './Node.ts';

/** `:code`. */
const CODE_KEY: Hex = '0x3a636f6465';

/**
 * The bytes under a raw key. Under `:code`, where a node keeps its runtime, stands a text that names this one: the same as long
 * as its metadata is, which is what clients ask it for.
 *
 * @param node - the devnet
 * @param reads - the state
 * @param key - lower-case hex
 */
export function storageBytes(node: Node, reads: Reads, key: Hex): Uint8Array | undefined {
  return key === CODE_KEY ? codeOf(node) : readRaw(reads, key);
}

/** The same as hex, `null` for nothing. */
export function storageHex(node: Node, reads: Reads, key: Hex): Hex | null {
  const bytes = storageBytes(node, reads, key);
  return bytes === undefined ? null : hexFromBytes(bytes);
}

/** Every raw key that begins with a prefix, in order. */
export function keysUnder(reads: Reads, prefix: Hex): readonly Hex[] {
  const paths = prefixesOf(reads.registry)
    .filter(([start]) => start.startsWith(prefix) || prefix.startsWith(start))
    .map(([, path]) => path);
  return rawKeys(reads, paths, prefix);
}

function codeOf(node: Node): Uint8Array {
  const { registry, spec } = node.chain().runtime;
  const digest = blake2(node.metadata(15));
  return new TextEncoder().encode(`${registry.version.specName}/${spec}/${digest}`);
}

type Prefixes = readonly (readonly [prefix: Hex, path: string])[];
const known = new WeakMap<Registry, Prefixes>();

function prefixesOf(registry: Registry): Prefixes {
  const found = known.get(registry) ?? listPrefixes(registry);
  known.set(registry, found);
  return found;
}

function listPrefixes(registry: Registry): Prefixes {
  return registry.pallets.flatMap(({ name, storage }) =>
    storage.map((item) => {
      const path = `${name}.${item.name}`;
      return [hexFromBytes(encodeStorageKey(registry, path as never)), path] as const;
    }),
  );
}
