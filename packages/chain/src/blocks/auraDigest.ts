import { AURA } from '../pallets/aura/engine.ts';
import type { DigestItem } from '../pallets/system/storage.ts';
import { littleEndian64 } from '../runtime/hashing.ts';

/**
 * What the maker of a block says in its head: how many slots its time is, as eight bytes. No seal follows: nobody signs blocks
 * here.
 *
 * @param timestampMs - the block's time
 * @param slotMs - how long a slot is, milliseconds
 */
export function auraDigest(timestampMs: number, slotMs: bigint): DigestItem {
  const slot = BigInt(timestampMs) / slotMs;
  return { type: 'PreRuntime', value: [AURA, littleEndian64(slot)] };
}
