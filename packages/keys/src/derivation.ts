import { blake2b } from '@noble/hashes/blake2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { arrayOf, boolean, objectOf, typedArray } from '@taokit/errors/check';
import { check } from './internal/check.ts';
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
const junctionRules = /* @__PURE__ */ arrayOf(
  /* @__PURE__ */ objectOf({ hard: boolean, chainCode: /* @__PURE__ */ typedArray('Uint8Array', 32) }),
);

/**
 * Reads a derivation path such as `//bittensor/0`.
 *
 * A step made of digits is a number (u64, little endian); any other is a SCALE-encoded text, hashed with BLAKE2b-256
 * when it is longer than 32 bytes. Shorter ones are filled with zeros to 32 bytes.
 *
 * Some steps name different keys in different tools. They are refused, and the error says which tools disagree; where
 * you know which key you mean, pass {@link Junction}s to `deriveKeypair` in place of a path:
 *
 * | step | subkey, btcli, the Python wallet | polkadot.js |
 * | --- | --- | --- |
 * | a number of 2^64 or more | a text | a number of up to 256 bits |
 * | a number with a plus sign | the number | a text |
 * | `0x` and hex digits | a text | bytes |
 * | letters not in Unicode's form NFC | as they are | normalised |
 *
 * @param path - steps introduced by `//` (hard) or `/` (soft); empty for none
 * @returns the steps in order
 * @throws {@link KeysError} `keys/invalid-derivation` for the steps above, and for one that is empty, begins or ends
 *   with a space, or holds half a character
 */
export function parseDerivationPath(path: string): readonly Junction[] {
  if (typeof path !== 'string' || !PATH.test(path))
    throw invalid('has an empty step', 'Write each step as //name (hard) or /name (soft).');
  return [...path.matchAll(/\/(\/?)([^/]+)/g)].map((step) => ({
    hard: step[1] === '/',
    chainCode: chainCode(step[2]!),
  }));
}

/** The steps of a path, or the steps a caller made. */
export function readJunctions(path: string | readonly Junction[]): readonly Junction[] {
  if (!Array.isArray(path)) return parseDerivationPath(path as string);
  check(path, junctionRules, 'path');
  return path as readonly Junction[];
}

function chainCode(name: string): Uint8Array {
  assertAgreed(name);
  const code = new Uint8Array(32);
  if (/^\d+$/.test(name)) {
    new DataView(code.buffer).setBigUint64(0, BigInt(name), true);
    return code;
  }
  const text = scaleText(name);
  code.set(text.length > 32 ? blake2b(text, { dkLen: 32 }) : text);
  return code;
}

/** Throws for a step that names one key in one tool and another in the next, and for what is no name at all. */
function assertAgreed(name: string): void {
  // The encoding would replace half a surrogate pair: two names, one key.
  if (/\p{Surrogate}/u.test(name))
    throw invalid('has a step with half a character', 'Use plain letters and digits.');
  if (name !== name.trim()) throw invalid('has a step that starts or ends with a space', 'Remove the space.');
  if (name !== name.normalize('NFC'))
    throw disagreed('letters in a decomposed form', 'as they are', 'in the form NFC');
  if (/^0x[0-9a-f]*$/i.test(name)) throw disagreed('hex', 'as a text', 'as bytes');
  if (/^\+\d+$/.test(name)) throw disagreed('a number with a sign', 'as the number', 'as a text');
  if (/^\d+$/.test(name) && (name.length > 40 || BigInt(name) >= U64_END))
    throw disagreed('a number of 2^64 or more', 'as a text', 'as a number of 256 bits');
}

function disagreed(what: string, substrate: string, polkadotJs: string): KeysError {
  return invalid(
    `has a step of ${what}: Substrate's tools (subkey, btcli, the Python wallet) take it ${substrate}, polkadot.js ${polkadotJs}, and the keys differ`,
    'Use another name, or pass deriveKeypair the junctions you mean.',
  );
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
