import type { Keypair, KeyType } from '../Keypair.ts';
import { createSecret } from '../secret.ts';
import { encodeSs58 } from '../ss58.ts';
import { assertRandomness } from './platform.ts';
import { type SecretParts, schemeOf } from './schemes.ts';

/** Builds the keypair of secret bytes, and overwrites those bytes, also when they make none. */
export function makeKeypair(type: KeyType, parts: SecretParts): Keypair {
  try {
    assertRandomness();
    const publicKey = schemeOf(type).publicKey(parts.secretKey);
    return Object.freeze({
      type,
      publicKey,
      address: encodeSs58(publicKey),
      secretKey: createSecret(parts.secretKey),
      seed: parts.seed === undefined ? undefined : createSecret(parts.seed),
    });
  } finally {
    wipeParts(parts);
  }
}

/** Overwrites secret bytes that are no longer needed. */
export function wipeParts({ secretKey, seed }: SecretParts): void {
  secretKey.fill(0);
  seed?.fill(0);
}
