import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import * as sr25519 from '@scure/sr25519';
import type { Junction } from '../derivation.ts';
import type { KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';

/** The expanded secret a scheme signs with, and the seed it came from while that is known. */
export interface SecretParts {
  readonly secretKey: Uint8Array;
  readonly seed: Uint8Array | undefined;
}

/** What a signature scheme must do; everything else in the package is the same for all schemes. */
export interface Scheme {
  /** Bytes of the secret key. */
  readonly secretKeyLength: number;
  fromSeed(seed: Uint8Array): SecretParts;
  publicKey(secretKey: Uint8Array): Uint8Array;
  sign(secretKey: Uint8Array, message: Uint8Array, random: Uint8Array | undefined): Uint8Array;
  /** May throw on malformed input: the caller takes that for `false`. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  derive(parts: SecretParts, junction: Junction): SecretParts;
}

/**
 * Soft derivation draws the child's nonce seed from a transcript that holds the parent's nonce seed and fresh
 * randomness. Without the randomness the child is the same key every time and still unknown to others.
 */
const NO_RANDOMNESS = new Uint8Array(32);

const sr25519Scheme: Scheme = {
  secretKeyLength: 64,
  fromSeed: (seed) => ({ secretKey: sr25519.secretFromSeed(seed), seed: seed.slice() }),
  publicKey: (secretKey) => sr25519.getPublicKey(secretKey),
  sign: (secretKey, message, random) => sr25519.sign(secretKey, message, random),
  verify: (publicKey, message, signature) => sr25519.verify(message, signature, publicKey),
  derive: ({ secretKey }, { hard, chainCode }) => ({
    secretKey: hard
      ? sr25519.HDKD.secretHard(secretKey, chainCode)
      : sr25519.HDKD.secretSoft(secretKey, chainCode, NO_RANDOMNESS),
    seed: undefined,
  }),
};

/** The SCALE text `Ed25519HDKD`: its length times four, then its letters. */
const ED25519_HDKD = concatBytes(Uint8Array.of(11 << 2), new TextEncoder().encode('Ed25519HDKD'));

const ed25519Scheme: Scheme = {
  secretKeyLength: 32,
  fromSeed: (seed) => ({ secretKey: seed.slice(), seed: seed.slice() }),
  publicKey: (secretKey) => ed25519.getPublicKey(secretKey),
  sign: (secretKey, message) => ed25519.sign(message, secretKey),
  verify: (publicKey, message, signature) => ed25519.verify(signature, message, publicKey),
  derive: ({ secretKey }, { hard, chainCode }) => {
    if (!hard)
      throw new KeysError('ed25519 has no soft derivation.', {
        code: 'keys/invalid-derivation',
        fix: 'Use // in place of / in the path, or an sr25519 key.',
      });
    return ed25519Scheme.fromSeed(blake2b(concatBytes(ED25519_HDKD, secretKey, chainCode), { dkLen: 32 }));
  },
};

const schemes: Readonly<Record<string, Scheme>> = { sr25519: sr25519Scheme, ed25519: ed25519Scheme };

/** The scheme of a key type. */
export function schemeOf(type: KeyType): Scheme {
  const scheme = Object.hasOwn(schemes, type) ? schemes[type] : undefined;
  if (scheme !== undefined) return scheme;
  throw new KeysError(`'${String(type)}' is not a key type this package knows.`, {
    code: 'keys/unsupported-key-type',
    fix: "Use 'sr25519' or 'ed25519'.",
  });
}
