import { bls12_381 } from '@noble/curves/bls12-381.js';
import { identityOf } from './identity.ts';

/** What a beacon says in a round. */
export interface Pulse {
  /** The round. */
  readonly round: bigint;
  /** Its signature in G1, 48 bytes, compressed. */
  readonly signature: Uint8Array;
}

/**
 * Whether a pulse is a beacon's.
 *
 * @param publicKey - the beacon's, 96 bytes
 * @param pulse - round and signature; bytes that are no point are no pulse
 */
export function verifyPulse(publicKey: Uint8Array, { round, signature }: Pulse): boolean {
  try {
    return bls12_381.shortSignatures.verify(signature, identityOf(round), publicKey);
  } catch {
    return false;
  }
}
