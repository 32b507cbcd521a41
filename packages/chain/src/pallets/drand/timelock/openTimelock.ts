import { gcm } from '@noble/ciphers/aes.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { bytesToNumberBE, concatBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Ciphertext, readCiphertext } from './readCiphertext.ts';

const { G1, G2, fields, pairing } = bls12_381;
const FIELD_BYTES = 48;

/**
 * Opens what was sealed for a round of a drand beacon with the beacon's signature of it: identity-based encryption of Boneh and
 * Franklin (FullIdent) of a key for AES-256-GCM.
 *
 * Source: `tld` of the `tle` crate, which `reveal_crv3_commits_for_subnet` calls.
 *
 * @param bytes - what was sealed
 * @param signature - of the round, a point of G1, 48 bytes
 * @returns the message; nothing where the bytes are no ciphertext, or not for this round
 */
export function openTimelock(bytes: Uint8Array, signature: Uint8Array): Uint8Array | undefined {
  const ciphertext = readCiphertext(bytes);
  if (ciphertext === undefined) return undefined;
  try {
    const key = openKey(ciphertext, signature);
    return key === undefined ? undefined : gcm(key, ciphertext.nonce).decrypt(ciphertext.sealed);
  } catch {
    // No points, or another key than the message's: the libraries say so with errors of their own.
    return undefined;
  }
}

function openKey({ u, v, w }: Ciphertext, signature: Uint8Array): Uint8Array | undefined {
  const point = G2.Point.fromBytes(u);
  const sigma = xor(v, hashOfPairing(pairing(G1.Point.fromBytes(signature), point)));
  const key = xor(w, sha256(sigma));
  const scalar = bytesToNumberBE(sha256(concatBytes(sigma, key))) % fields.Fr.ORDER;
  return G2.Point.BASE.multiply(scalar).equals(point) ? key : undefined;
}

/** A pairing's result as 32 bytes: hashed as arkworks writes it, the lower coefficients and the lowest bytes first. */
function hashOfPairing({ c0, c1 }: ReturnType<typeof pairing>): Uint8Array {
  const parts = [c0, c1].flatMap((six) => [six.c0, six.c1, six.c2]).flatMap((two) => [two.c0, two.c1]);
  return sha256(concatBytes(...parts.map((part) => numberToBytesLE(part, FIELD_BYTES))));
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, at) => byte ^ b[at]!);
}
