import { SLOT_DURATION_MS } from '../pallets/aura/storage.ts';
import type { DigestItem } from '../pallets/system/storage.ts';
import { littleEndian64 } from '../runtime/hashing.ts';
import { hexFromBytes } from '../state/AccountId.ts';

const AURA = hexFromBytes(new TextEncoder().encode('aura'));

/**
 * What the maker of a block says in its head: the slot, its time in twelve seconds, as eight bytes. No seal follows: nobody
 * signs blocks here.
 *
 * @param timestampMs - the block's time
 */
export function auraDigest(timestampMs: number): DigestItem {
  const slot = BigInt(timestampMs) / SLOT_DURATION_MS;
  return { type: 'PreRuntime', value: [AURA, littleEndian64(slot)] };
}
