import type { Keypair, KeyType } from '../Keypair.ts';
import { createSecret } from '../secret.ts';
import { encodeSs58 } from '../ss58.ts';
import { type SecretParts, schemeOf } from './schemes.ts';

/** Builds the keypair of secret bytes, and overwrites those bytes. */
export function makeKeypair(type: KeyType, parts: SecretParts): Keypair {
  const publicKey = schemeOf(type).publicKey(parts.secretKey);
  const keypair: Keypair = Object.freeze({
    type,
    publicKey,
    address: encodeSs58(publicKey),
    secretKey: createSecret(parts.secretKey),
    seed: parts.seed === undefined ? undefined : createSecret(parts.seed),
  });
  wipeParts(parts);
  return keypair;
}

/** Overwrites secret bytes that are no longer needed. */
export function wipeParts({ secretKey, seed }: SecretParts): void {
  secretKey.fill(0);
  seed?.fill(0);
}
