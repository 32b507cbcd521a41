import { gcm } from '@noble/ciphers/aes.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { callback, objectOf, optional, type Rule, typedArray, u64 } from '@taokit/errors/check';
import { bytes, check } from '../internal/check.ts';
import { randomBytes } from '../internal/platform.ts';
import { KeysError } from '../KeysError.ts';
import { encodeCiphertext } from './ciphertext.ts';
import { hashOfPairing, scalarOf, xor } from './hashes.ts';
import { identityOf } from './identity.ts';

const { G2, pairing, fields } = bls12_381;
const SECRET_BYTES = 32;
const NONCE_BYTES = 12;

/** What a message is sealed with. */
export interface SealOptions {
  /** The beacon's public key in G2, 96 bytes, compressed. */
  readonly publicKey: Uint8Array;
  /** The round whose signature opens it, 0 to 2^64 - 1. */
  readonly round: bigint;
  /** Makes random bytes; the platform's own when left out. Only for tests that must repeat. */
  readonly random?: (length: number) => Uint8Array;
}

const optionRules: Rule = /* @__PURE__ */ objectOf({
  publicKey: /* @__PURE__ */ typedArray('Uint8Array', 96),
  round: u64,
  random: /* @__PURE__ */ optional(callback),
});

/**
 * Seals a message so that a later round of a drand beacon opens it: identity-based encryption of Boneh and Franklin (FullIdent)
 * of a key for AES-256-GCM.
 *
 * Bytes are those of the `tle` crate (`tlock.rs`, `ibe/fullident.rs`), which the chain opens.
 *
 * @param message - any bytes
 * @param options - for whom and when
 * @returns the ciphertext
 * @throws `KeysError` `keys/invalid-public-key` for a key that is no point of the curve; `keys/missing-field`, `keys/wrong-type`,
 *   `keys/out-of-range`, `keys/unknown-field` for other input
 *
 * @example
 * ```ts
 * import { beaconPublicKey, openTimelock, sealUntil, signPulse } from '@taokit/keys/timelock';
 *
 * const secretKey = new Uint8Array(32).fill(7); // drand's quicknet has its own; this one is for a test
 * const sealed = sealUntil(new TextEncoder().encode('later'), { publicKey: beaconPublicKey(secretKey), round: 1_000n });
 * openTimelock(sealed, signPulse(secretKey, 1_000n).signature); // the bytes of 'later'
 * ```
 */
export function sealUntil(message: Uint8Array, options: SealOptions): Uint8Array {
  check(message, bytes, 'message');
  check(options, optionRules, 'options');
  const { publicKey, round, random = randomBytes } = options;
  const draw = (length: number) => {
    const drawn = random(length);
    check(drawn, typedArray('Uint8Array', length), 'options.random()');
    return drawn;
  };
  const beacon = pointOf(publicKey);
  const key = draw(SECRET_BYTES);
  const sigma = sha256(draw(SECRET_BYTES));
  const r = scalarOf(sigma, key);
  const shared = fields.Fp12.pow(pairing(identityOf(round), beacon), r);
  const nonce = draw(NONCE_BYTES);
  return encodeCiphertext({
    u: G2.Point.BASE.multiply(r).toBytes(true),
    v: xor(sigma, hashOfPairing(shared)),
    w: xor(key, sha256(sigma)),
    sealed: gcm(key, nonce).encrypt(message),
    nonce,
  });
}

function pointOf(publicKey: Uint8Array): InstanceType<typeof G2.Point> {
  try {
    const point = G2.Point.fromBytes(publicKey);
    point.assertValidity();
    return point;
  } catch (cause) {
    throw new KeysError('The key of the beacon is no point of the curve.', {
      code: 'keys/invalid-public-key',
      fix: 'Pass the 96 bytes the beacon publishes as its key; the chain keeps them in Drand.BeaconConfig.',
      cause,
    });
  }
}
