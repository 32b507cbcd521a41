import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Pulse } from './storage.ts';

const scheme = bls12_381.shortSignatures;
/** `bls-unchained-g1-rfc9380`. */
const DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

/**
 * Whether a pulse is a beacon's: signatures in G1, keys in G2, and nothing signed but the round.
 *
 * Source: `QuicknetVerifier`, `pallets/drand/src/verifier.rs`.
 *
 * @param publicKey - the beacon's, 96 bytes
 * @param pulse - the pulse
 * @throws Error when key or signature are no points
 */
export function isPulseOf(publicKey: Uint8Array, { round, signature }: Pulse): boolean {
  return scheme.verify(signature, messageOf(round), publicKey);
}

/** A beacon's pulse of a round. */
export function makePulse(secretKey: Uint8Array, round: bigint): Pulse {
  const signature = scheme.Signature.toBytes(scheme.sign(messageOf(round), secretKey));
  return { round, randomness: sha256(signature), signature };
}

/** The public key of a beacon. */
export function beaconPublicKey(secretKey: Uint8Array): Uint8Array {
  return scheme.getPublicKey(secretKey).toBytes();
}

/** SHA-256 of the round, eight bytes, the highest first; as a point of G1. */
function messageOf(round: bigint) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, round);
  return scheme.hash(sha256(bytes), DOMAIN);
}
