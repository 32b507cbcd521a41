import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** Signatures in G1, hashed as RFC 9380 says: quicknet's scheme, `bls-unchained-g1-rfc9380`. */
const DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

/** A point of G1. */
export type PointG1 = InstanceType<typeof bls12_381.G1.Point>;

/** What a beacon signs in a round: SHA-256 of its number, eight bytes, as a point of G1. */
export function identityOf(round: bigint): PointG1 {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, round);
  return bls12_381.G1.hashToCurve(sha256(bytes), { DST: DOMAIN }) as PointG1;
}
