import { concatBytes } from '@noble/hashes/utils.js';
import type { KeyType } from '../Keypair.ts';

/** The first byte of a MultiSignature. */
const TYPE_BYTE: Readonly<Record<KeyType, number>> = { ed25519: 0, sr25519: 1 };

/** Puts the type byte of a MultiSignature in front of a signature. */
export function withTypeByte(type: KeyType, signature: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(TYPE_BYTE[type]), signature);
}

/** Takes the type byte off a MultiSignature of this type; anything else stays as it is. */
export function dropTypeByte(signature: Uint8Array, type: KeyType): Uint8Array {
  return signature.length === 65 && signature[0] === TYPE_BYTE[type] ? signature.slice(1) : signature;
}
