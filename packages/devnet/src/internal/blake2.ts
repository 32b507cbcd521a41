import { type Hex, hexFromBytes } from '@taokit/chain';
import { hashers } from '@taokit/types/registry';

/** Blake2 of bytes, 32 bytes long, as hex: what a node calls a transaction, and what it answers as the hash of a value. */
export function blake2(bytes: Uint8Array): Hex {
  return hexFromBytes(hashers.Blake2_256.hash(bytes));
}
