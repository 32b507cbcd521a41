import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** Parameters of {@link pbkdf2Sha256}. */
export interface Pbkdf2Request {
  /** UTF-8 bytes. */
  readonly password: Uint8Array;
  /** Any number of bytes. */
  readonly salt: Uint8Array;
  /** Number of rounds. */
  readonly rounds: number;
  /** Bytes of the result. */
  readonly length: number;
}

/** A PBKDF2 with SHA-256; tests pass one with fewer rounds. */
export type Pbkdf2 = (request: Pbkdf2Request) => Promise<Uint8Array>;

/** PBKDF2-HMAC-SHA256: by the platform, off the main thread; in JavaScript where a page has no `crypto.subtle`. */
export async function pbkdf2Sha256({ password, salt, rounds, length }: Pbkdf2Request): Promise<Uint8Array> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return pbkdf2Async(sha256, password, salt, { c: rounds, dkLen: length });
  const key = await subtle.importKey('raw', bufferSource(password), 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt: bufferSource(salt), iterations: rounds };
  return new Uint8Array(await subtle.deriveBits(algorithm, key, length * 8));
}

/** The platform does not take views of shared memory; none of ours is one. */
function bufferSource(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
