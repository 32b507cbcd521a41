import { sha256 } from '@noble/hashes/sha2.js';
import { signPulse } from '@taokit/keys/timelock';
import type { Pulse } from './storage.ts';

/** A beacon's pulse of a round, as the chain keeps it: the randomness is the hash of the signature. */
export function makePulse(secretKey: Uint8Array, round: bigint): Pulse {
  const { signature } = signPulse(secretKey, round);
  return { round, randomness: sha256(signature), signature };
}
