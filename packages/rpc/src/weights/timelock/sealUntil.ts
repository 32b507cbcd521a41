import { gcm } from '@noble/ciphers/aes.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { randomBytes } from '@noble/curves/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { encodeCiphertext } from './ciphertext.ts';
import { hashOfPairing, scalarOf, xor } from './hashes.ts';
import { identityOf } from './identity.ts';

const { G2, pairing, fields } = bls12_381;
const SECRET_BYTES = 32;
const NONCE_BYTES = 12;

/** What a message is sealed with. */
export interface SealOptions {
  /** The beacon's public key, 96 bytes. */
  readonly publicKey: Uint8Array;
  /** The round whose signature opens it. */
  readonly round: bigint;
  /** Makes random bytes; the platform's own when left out. Only for tests that must repeat. */
  readonly random?: (length: number) => Uint8Array;
}

/**
 * Seals a message so that a later round of a drand beacon opens it: identity-based encryption of Boneh and Franklin (FullIdent)
 * of a key for AES-256-GCM.
 *
 * Bytes are those of the `tle` crate (`tlock.rs`, `ibe/fullident.rs`), which the chain opens.
 *
 * @param message - any bytes
 * @param options - for whom and when
 * @returns the ciphertext
 */
export function sealUntil(message: Uint8Array, options: SealOptions): Uint8Array {
  const { publicKey, round, random = randomBytes } = options;
  const key = random(SECRET_BYTES);
  const sigma = sha256(random(SECRET_BYTES));
  const r = scalarOf(sigma, key);
  const u = G2.Point.BASE.multiply(r).toBytes(true);
  const beacon = G2.Point.fromBytes(publicKey);
  beacon.assertValidity();
  const shared = fields.Fp12.pow(pairing(identityOf(round), beacon), r);
  const nonce = random(NONCE_BYTES);
  return encodeCiphertext({
    u,
    v: xor(sigma, hashOfPairing(shared)),
    w: xor(key, sha256(sigma)),
    sealed: gcm(key, nonce).encrypt(message),
    nonce,
  });
}
