import { blake2b } from '@noble/hashes/blake2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { KeysError } from './KeysError.ts';

/** One step of a derivation path. */
export interface Junction {
  /** `true` for `//`: the child's public key cannot be computed from the parent's. */
  readonly hard: boolean;
  /** 32 bytes that name the child. */
  readonly chainCode: Uint8Array;
}

const PATH = /^(\/\/?[^/]+)*$/;
const U64_END = 1n << 64n;

/**
 * Reads a derivation path such as `//bittensor/0`.
 *
 * A step made of digits is a number (u64, little endian); any other is a SCALE-encoded text, hashed with BLAKE2b-256
 * when it is longer than 32 bytes. Shorter ones are filled with zeros to 32 bytes.
 *
 * @param path - steps introduced by `//` (hard) or `/` (soft); empty for none
 * @returns the steps in order
 * @throws {@link KeysError} `keys/invalid-derivation` for an empty step, and for steps that name different keys in
 *   different tools: a number that does not fit a u64 or has a sign (a text or a number), hex behind
 *   `0x` (a text, or bytes for polkadot.js), outer spaces (trimmed by
 *   polkadot.js only), and text that is not in Unicode's form NFC (normalised by polkadot.js only)
 */
export function parseDerivationPath(path: string): readonly Junction[] {
  if (typeof path !== 'string' || !PATH.test(path))
    throw invalid('has an empty step', 'Write each step as //name (hard) or /name (soft).');
  return [...path.matchAll(/\/(\/?)([^/]+)/g)].map((step) => ({
    hard: step[1] === '/',
    chainCode: chainCode(step[2]!),
  }));
}

function chainCode(name: string): Uint8Array {
  const code = new Uint8Array(32);
  // The encoding would replace half a surrogate pair: two names, one key.
  if (/\p{Surrogate}/u.test(name))
    throw invalid('has a step with half a character', 'Use plain letters and digits.');
  if (name !== name.trim())
    throw invalid('has a step that starts or ends with a space', 'Remove it: tools disagree about it.');
  if (name !== name.normalize('NFC'))
    throw invalid('has a letter in a composed form tools disagree about', 'Use plain letters and digits.');
  if (/^0x[0-9a-f]*$/i.test(name))
    throw invalid(
      'has a step that looks like hex',
      'Use another name: tools take it for a text or for bytes.',
    );
  if (!/^\+?\d+$/.test(name)) {
    const text = scaleText(name);
    code.set(text.length > 32 ? blake2b(text, { dkLen: 32 }) : text);
    return code;
  }
  if (name.startsWith('+') || name.length > 40 || BigInt(name) >= U64_END)
    throw invalid(
      'has a number that tools read in different ways',
      'Use a number from 0 to 2^64 - 1, without a sign.',
    );
  new DataView(code.buffer).setBigUint64(0, BigInt(name), true);
  return code;
}

/** Compact length, then UTF-8. */
function scaleText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length >= 1 << 14)
    throw invalid(`has a step of ${bytes.length} bytes`, 'Keep each step below 16384 bytes.');
  const length = bytes.length << 2;
  const prefix = bytes.length < 64 ? Uint8Array.of(length) : Uint8Array.of((length & 0xff) | 1, length >> 8);
  return concatBytes(prefix, bytes);
}

function invalid(what: string, fix: string): KeysError {
  return new KeysError(`The derivation path ${what}.`, { code: 'keys/invalid-derivation', fix });
}
