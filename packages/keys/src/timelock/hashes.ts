import { bls12_381 } from '@noble/curves/bls12-381.js';
import { bytesToNumberBE, concatBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';

type Fp12 = Parameters<typeof bls12_381.fields.Fp12.toBytes>[0];
const FIELD_BYTES = 48;

/** H2: a pairing's result as 32 bytes. It is written as arkworks writes it: the small parts first, lowest byte first. */
export function hashOfPairing({ c0, c1 }: Fp12): Uint8Array {
  const parts = [c0, c1].flatMap((six) => [six.c0, six.c1, six.c2]).flatMap((two) => [two.c0, two.c1]);
  return sha256(concatBytes(...parts.map((part) => numberToBytesLE(part, FIELD_BYTES))));
}

/** H3: the scalar of two texts of bytes. */
export function scalarOf(sigma: Uint8Array, message: Uint8Array): bigint {
  return bytesToNumberBE(sha256(concatBytes(sigma, message))) % bls12_381.fields.Fr.ORDER;
}

/** Each byte of one xor the same of another. */
export function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, at) => byte ^ b[at]!);
}
