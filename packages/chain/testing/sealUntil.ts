import { gcm } from '@noble/ciphers/aes.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { bytesToNumberBE, concatBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';

const { G1, G2, fields, pairing } = bls12_381;
const DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

/** Seals a message for a round of a beacon, with the same key, nonce and noise every time: the other half of `openTimelock`. */
export function sealUntil(message: Uint8Array, publicKey: Uint8Array, round: bigint): Uint8Array {
  const [key, sigma, nonce] = ['key', 'sigma', 'nonce'].map((name) => sha256(new TextEncoder().encode(name)));
  const scalar = bytesToNumberBE(sha256(concatBytes(sigma!, key!))) % fields.Fr.ORDER;
  const id = new Uint8Array(8);
  new DataView(id.buffer).setBigUint64(0, round);
  const identity = G1.hashToCurve(sha256(id), { DST: DOMAIN }) as InstanceType<typeof G1.Point>;
  const { c0, c1 } = fields.Fp12.pow(pairing(identity, G2.Point.fromBytes(publicKey)), scalar);
  const parts = [c0, c1].flatMap((six) => [six.c0, six.c1, six.c2]).flatMap((two) => [two.c0, two.c1]);
  const shared = sha256(concatBytes(...parts.map((part) => numberToBytesLE(part, 48))));
  const sealed = gcm(key!, nonce!.subarray(0, 12)).encrypt(message);
  const body = concatBytes(counted(sealed), counted(nonce!.subarray(0, 12)));
  const texts = [xor(sigma!, shared), xor(key!, sha256(sigma!)), body, new TextEncoder().encode('AES_GCM_')];
  return concatBytes(G2.Point.BASE.multiply(scalar).toBytes(true), ...texts.map(counted));
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, at) => byte ^ b[at]!);
}

function counted(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(bytes.length), true);
  return concatBytes(length, bytes);
}
