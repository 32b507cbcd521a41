import { gcm } from '@noble/ciphers/aes.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytes, check } from '../internal/check.ts';
import { type Ciphertext, readCiphertext } from './ciphertext.ts';
import { hashOfPairing, scalarOf, xor } from './hashes.ts';

const { G1, G2, pairing } = bls12_381;

/**
 * Opens what was sealed for a round of a drand beacon with the beacon's signature of it, as the chain does: bytes that follow the
 * ciphertext are not looked at. Whether the signature is the beacon's is not asked: another one opens nothing.
 *
 * Source: `tld` of the `tle` crate, which `reveal_crv3_commits_for_subnet` of the chain calls.
 *
 * @param ciphertext - what was sealed
 * @param signature - of the round, a point of G1, 48 bytes
 * @returns the message; nothing where the bytes are no ciphertext, or not for this round
 * @throws `KeysError` `keys/wrong-type` for what is no bytes
 */
export function openTimelock(ciphertext: Uint8Array, signature: Uint8Array): Uint8Array | undefined {
  check(ciphertext, bytes, 'ciphertext');
  check(signature, bytes, 'signature');
  const parts = readCiphertext(ciphertext);
  if (parts === undefined) return undefined;
  try {
    const key = openKey(parts, signature);
    return key === undefined ? undefined : gcm(key, parts.nonce).decrypt(parts.sealed);
  } catch {
    // No points, or another key than the message's: the libraries say so with errors of their own.
    return undefined;
  }
}

function openKey({ u, v, w }: Ciphertext, signature: Uint8Array): Uint8Array | undefined {
  const point = G2.Point.fromBytes(u);
  const sigma = xor(v, hashOfPairing(pairing(G1.Point.fromBytes(signature), point)));
  const key = xor(w, sha256(sigma));
  return G2.Point.BASE.multiply(scalarOf(sigma, key)).equals(point) ? key : undefined;
}
