import { type Hex, hexFromBytes, type Reads } from '@taokit/chain';
import { blake2 } from '../internal/blake2.ts';
import type { Node } from '../node/Node.ts';
import { keysUnder, storageBytes } from '../node/storage.ts';
import { choice, fields, hex, optional, type Reader } from '../rpc/readers.ts';

/** What the new methods can ask storage for. */
export type QueryType =
  | 'value'
  | 'hash'
  | 'closestDescendantMerkleValue'
  | 'descendantsValues'
  | 'descendantsHashes';

/** One question about storage. */
export interface StorageQuery {
  /** The raw key, or what keys begin with. */
  readonly key: Hex;
  /** What is asked. */
  readonly type: QueryType;
  /** Only keys after this one, in `archive_v1`. */
  readonly paginationStartKey?: Hex | undefined;
}

/** Reads a {@link StorageQuery}. */
export const storageQuery: Reader<{
  readonly key: `0x${string}`;
  readonly type: QueryType;
  readonly paginationStartKey: `0x${string}` | undefined;
}> = fields({
  key: hex,
  type: choice<QueryType>(
    'value',
    'hash',
    'closestDescendantMerkleValue',
    'descendantsValues',
    'descendantsHashes',
  ),
  paginationStartKey: optional(hex),
});

/** One answer: a key, and what was asked of it. */
export type StorageAnswer = Readonly<Record<string, Hex>>;

/**
 * Answers questions about storage. There is no trie here: what stands for a Merkle value is Blake2 of all keys and values
 * below, which changes whenever one of them does, and that is what clients use it for.
 *
 * @param node - the devnet
 * @param reads - the state
 * @param queries - the questions
 */
export function answerQueries(
  node: Node,
  reads: Reads,
  queries: readonly StorageQuery[],
): readonly StorageAnswer[] {
  return queries.flatMap((query) => answerQuery(node, reads, query));
}

function answerQuery(node: Node, reads: Reads, query: StorageQuery): readonly StorageAnswer[] {
  const { key, type, paginationStartKey } = query;
  if (type === 'closestDescendantMerkleValue') return digestBelow(node, reads, key);
  const below = type === 'descendantsValues' || type === 'descendantsHashes';
  const keys = below ? keysUnder(reads, key) : [key];
  const field = type === 'value' || type === 'descendantsValues' ? 'value' : 'hash';
  return keys
    .filter((found) => paginationStartKey === undefined || found > paginationStartKey)
    .flatMap((found) => {
      const bytes = storageBytes(node, reads, found);
      if (bytes === undefined) return [];
      return { key: found, [field]: field === 'value' ? hexFromBytes(bytes) : blake2(bytes) };
    });
}

function digestBelow(node: Node, reads: Reads, key: Hex): readonly StorageAnswer[] {
  const below = keysUnder(reads, key);
  if (below.length === 0) return [];
  const parts = below.map((found) => `${found}${hexFromBytes(storageBytes(node, reads, found)!)}`);
  return [{ key, closestDescendantMerkleValue: blake2(new TextEncoder().encode(parts.join())) }];
}
