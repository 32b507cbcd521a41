import { bls12_381 } from '@noble/curves/bls12-381.js';
import { objectOf, optional, type Rule, typedArray, u64 } from '@taokit/errors/check';
import { bytes, check } from '../internal/check.ts';
import { identityOf } from './identity.ts';

/** What a beacon says in a round. */
export interface Pulse {
  /** The round, 0 to 2^64 - 1. */
  readonly round: bigint;
  /** Its signature in G1, 48 bytes, compressed. */
  readonly signature: Uint8Array;
}

const { G1, G2, shortSignatures } = bls12_381;

/**
 * Whether a pulse is a beacon's: signatures in G1, keys in G2, and nothing signed but the round (`bls-unchained-g1-rfc9380`).
 *
 * @param publicKey - the beacon's, 96 bytes
 * @param pulse - round and signature; bytes that are no point are no pulse
 * @throws `KeysError` `keys/wrong-type`, `keys/missing-field`, `keys/out-of-range` for other input
 */
export function verifyPulse(publicKey: Uint8Array, pulse: Pulse): boolean {
  checkPulse(publicKey, pulse);
  try {
    return shortSignatures.verify(pulse.signature, identityOf(pulse.round), publicKey);
  } catch {
    return false;
  }
}

/**
 * Whether key and signature can be read at all: tells a pulse of another beacon from bytes that are none, which the chain refuses
 * by another name.
 *
 * @param publicKey - the beacon's, 96 bytes
 * @param pulse - round and signature
 * @throws `KeysError` `keys/wrong-type`, `keys/missing-field`, `keys/out-of-range` for other input
 */
export function isReadablePulse(publicKey: Uint8Array, pulse: Pulse): boolean {
  checkPulse(publicKey, pulse);
  try {
    G2.Point.fromBytes(publicKey).assertValidity();
    G1.Point.fromBytes(pulse.signature).assertValidity();
    return true;
  } catch {
    return false;
  }
}

const pulseRule: Rule = /* @__PURE__ */ objectOf({
  round: u64,
  signature: /* @__PURE__ */ typedArray('Uint8Array'),
  // The chain keeps it with the pulse: the hash of the signature.
  randomness: /* @__PURE__ */ optional(/* @__PURE__ */ typedArray('Uint8Array')),
});

function checkPulse(publicKey: Uint8Array, pulse: Pulse): void {
  check(publicKey, bytes, 'publicKey');
  check(pulse, pulseRule, 'pulse');
}
