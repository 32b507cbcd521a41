/** PBKDF2-HMAC-SHA512 of a phrase's entropy: by the platform where it has it, else in JavaScript. The same bytes. */
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { nodeCrypto } from './platform.ts';

const ROUNDS = 2048;
const LENGTH = 64;
const SEED_LENGTH = 32;

/** The seed of entropy and salt, at once. */
export function stretchPhrase(entropy: Uint8Array, salt: Uint8Array): Uint8Array {
  return seedOf(stretchByNode(entropy, salt) ?? stretchInJavaScript(entropy, salt));
}

/** The seed of entropy and salt, by WebCrypto in a page. */
export async function stretchPhraseAsync(entropy: Uint8Array, salt: Uint8Array): Promise<Uint8Array> {
  return seedOf(
    stretchByNode(entropy, salt) ??
      (await stretchByWebCrypto(entropy, salt)) ??
      stretchInJavaScript(entropy, salt),
  );
}

/** The portable way, all 64 bytes. */
export function stretchInJavaScript(entropy: Uint8Array, salt: Uint8Array): Uint8Array {
  return pbkdf2(sha512, entropy, salt, { c: ROUNDS, dkLen: LENGTH });
}

/** `undefined` where there is no `node:crypto`. */
export function stretchByNode(entropy: Uint8Array, salt: Uint8Array): Uint8Array | undefined {
  const crypto = nodeCrypto();
  if (crypto === undefined) return undefined;
  try {
    return crypto.pbkdf2Sync(entropy, salt, ROUNDS, LENGTH, 'sha512');
  } catch {
    return undefined;
  }
}

async function stretchByWebCrypto(entropy: Uint8Array, salt: Uint8Array): Promise<Uint8Array | undefined> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  try {
    const key = await subtle.importKey('raw', entropy as BufferSource, 'PBKDF2', false, ['deriveBits']);
    const algorithm = { name: 'PBKDF2', hash: 'SHA-512', salt: salt as BufferSource, iterations: ROUNDS };
    return new Uint8Array(await subtle.deriveBits(algorithm, key, LENGTH * 8));
  } catch {
    return undefined;
  }
}

function seedOf(long: Uint8Array): Uint8Array {
  const seed = new Uint8Array(long.subarray(0, SEED_LENGTH));
  long.fill(0);
  return seed;
}
