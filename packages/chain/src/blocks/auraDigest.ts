import { SLOT_DURATION_MS } from '../pallets/aura/storage.ts';
import type { DigestItem } from '../pallets/system/storage.ts';
import { hexFromBytes } from '../state/AccountId.ts';

const AURA = hexFromBytes(new TextEncoder().encode('aura'));

/**
 * What the maker of a block says in its head: the slot, its time in twelve seconds, as eight bytes. No seal follows: nobody
 * signs blocks here.
 *
 * @param timestampMs - the block's time
 */
export function auraDigest(timestampMs: number): DigestItem {
  const slot = new Uint8Array(8);
  new DataView(slot.buffer).setBigUint64(0, BigInt(timestampMs) / SLOT_DURATION_MS, true);
  return { type: 'PreRuntime', value: [AURA, slot] };
}
