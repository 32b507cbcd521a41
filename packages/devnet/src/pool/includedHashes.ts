import type { Hex, ProducedBlock } from '@taokit/chain';
import { blake2 } from '../internal/blake2.ts';
import type { PoolEntry } from './PoolEntry.ts';

/**
 * The hashes of what stands in a block behind its inherent, in its order. What a pool offered stands there in the order it was offered
 * in, but for what was rejected: its hashes are known, and only those of anything else are computed.
 *
 * @param produced - the block
 * @param offered - what the pool offered for it
 */
export function includedHashes(
  { block, rejected }: ProducedBlock,
  offered: readonly PoolEntry[],
): readonly Hex[] {
  const refused = new Set<unknown>(rejected.map(({ transaction }) => transaction));
  const left = offered.filter(({ bytes }) => !refused.has(bytes));
  let next = 0;
  return block.extrinsics.slice(1).map((bytes) => {
    const entry = left[next];
    if (entry === undefined || !isSame(entry.bytes, bytes)) return blake2(bytes);
    next++;
    return entry.hash;
  });
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
