import { createDecipheriv, createHash } from 'node:crypto';
import { bls12_381 } from '@noble/curves/bls12-381.js';

const sha256 = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(createHash('sha256').update(Buffer.concat(parts)).digest());
const xor = (a: Uint8Array, b: Uint8Array) => Uint8Array.from(a, (byte, at) => byte ^ b[at]!);

/**
 * Opens a timelocked ciphertext with the signature of its round: the second opinion of the tests. Written from the paper (FullIdent of
 * Boneh and Franklin, 2001) and the layout of the `tle` crate; of our packages it uses nothing, hashes and the cipher are Node's.
 *
 * @param sealed - the ciphertext
 * @param signature - of the round, a point of G1
 */
export function openByHand(sealed: Uint8Array, signature: Uint8Array): Uint8Array {
  const view = Buffer.from(sealed);
  let at = 96;
  const next = () => {
    const length = Number(view.readBigUInt64LE(at));
    at += 8 + length;
    return Uint8Array.from(view.subarray(at - length, at));
  };
  const u = bls12_381.G2.Point.fromBytes(Uint8Array.from(view.subarray(0, 96)));
  const [v, w, bodyLength] = [next(), next(), Number(view.readBigUInt64LE(at))];
  const end = at + 8 + bodyLength;
  at += 8;
  const [text, nonce] = [next(), next()];
  if (at !== end) throw new Error('the body has another length');
  const gt = bls12_381.pairing(bls12_381.G1.Point.fromBytes(signature), u);
  const sigma = xor(v, sha256(arkworks(gt)));
  const key = xor(w, sha256(sigma));
  // Whoever sealed it took the scalar from both: nothing else was sealed.
  const scalar = BigInt(`0x${Buffer.from(sha256(sigma, key)).toString('hex')}`) % bls12_381.fields.Fr.ORDER;
  if (!bls12_381.G2.Point.BASE.multiply(scalar).equals(u)) throw new Error('it was sealed otherwise');
  const cipher = createDecipheriv('aes-256-gcm', key, nonce);
  cipher.setAuthTag(text.slice(-16));
  return Uint8Array.from(Buffer.concat([cipher.update(text.slice(0, -16)), cipher.final()]));
}

type Fp12 = ReturnType<typeof bls12_381.pairing>;

/** A number of the twelvefold field as arkworks writes it: 12 parts, the lowest first, 48 bytes each, the lowest first. */
function arkworks({ c0, c1 }: Fp12): Uint8Array {
  const parts = [c0.c0, c0.c1, c0.c2, c1.c0, c1.c1, c1.c2].flatMap(({ c0: low, c1: high }) => [low, high]);
  return Buffer.concat(
    parts.map((part) => Buffer.from(part.toString(16).padStart(96, '0'), 'hex').reverse()),
  );
}
