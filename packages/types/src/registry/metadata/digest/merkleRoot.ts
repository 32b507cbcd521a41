import { blake3 } from '@noble/hashes/blake3.js';
import { concat } from '../../codec/concat.ts';

/**
 * The root of a complete binary tree over leaves, by Blake3; zeros where there are none. Leaves stand in the last level and, from
 * where that is full, in the one above it.
 *
 * @param leaves - before they are hashed, in order
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return new Uint8Array(32);
  const tree: Uint8Array[] = Array.from({ length: 2 * leaves.length - 1 });
  leaves.forEach((leaf, index) => {
    tree[leaves.length - 1 + index] = blake3(leaf);
  });
  for (let parent = leaves.length - 2; parent >= 0; parent--)
    tree[parent] = blake3(concat([tree[2 * parent + 1]!, tree[2 * parent + 2]!]));
  return tree[0]!;
}
