import { sealUntil as seal } from '@taokit/keys/timelock';
import { hashers } from '@taokit/types/registry';

/** Seals a message for a round of a beacon, with the same key, nonce and noise every time. */
export function sealUntil(message: Uint8Array, publicKey: Uint8Array, round: bigint): Uint8Array {
  let drawn = 0;
  const random = (length: number) => hashers.Blake2_256.hash(Uint8Array.of(drawn++)).slice(0, length);
  return seal(message, { publicKey, round, random });
}
