import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import * as sr25519 from '@scure/sr25519';
import type { Junction } from '../derivation.ts';
import type { KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { revealSecret, type Secret } from '../secret.ts';
import { signEd25519, signEd25519Async, verifyEd25519, verifyEd25519Async } from './ed25519.ts';
import { assertRandomness, randomBytes } from './platform.ts';
import { verifySr25519 } from './verifySr25519.ts';

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
  sign(secretKey: Secret, message: Uint8Array, random: Uint8Array | undefined): Uint8Array;
  /** The same signatures, by what the platform only does asynchronously where that is faster. */
  signAsync(secretKey: Secret, message: Uint8Array, random: Uint8Array | undefined): Promise<Uint8Array>;
  /** May throw on malformed input: the caller takes that for `false`. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  verifyAsync(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean>;
  derive(parts: SecretParts, junction: Junction): SecretParts;
}

/**
 * Soft derivation draws the child's nonce seed from a transcript that holds the parent's nonce seed and fresh
 * randomness. Without the randomness the child is the same key every time and still unknown to others.
 */
const NO_RANDOMNESS = new Uint8Array(32);

// Copies are made by `Uint8Array.from`: `slice` of a Buffer of Node is a view of it.
const sr25519Scheme: Scheme = {
  secretKeyLength: 64,
  fromSeed: (seed) => ({ secretKey: sr25519.secretFromSeed(seed), seed: Uint8Array.from(seed) }),
  publicKey: (secretKey) => sr25519.getPublicKey(secretKey),
  sign: (secretKey, message, random) => {
    assertRandomness();
    const bytes = revealSecret(secretKey);
    try {
      return sr25519.sign(bytes, message, random ?? randomBytes(32));
    } finally {
      bytes.fill(0);
    }
  },
  signAsync: async (secretKey, message, random) => sr25519Scheme.sign(secretKey, message, random),
  verify: verifySr25519,
  verifyAsync: async (publicKey, message, signature) => sr25519Scheme.verify(publicKey, message, signature),
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
  fromSeed: (seed) => ({ secretKey: Uint8Array.from(seed), seed: Uint8Array.from(seed) }),
  publicKey: (secretKey) => ed25519.getPublicKey(secretKey),
  sign: (secretKey, message) => signEd25519(secretKey, message),
  signAsync: (secretKey, message) => signEd25519Async(secretKey, message),
  verify: verifyEd25519,
  verifyAsync: verifyEd25519Async,
  derive: ({ secretKey }, { hard, chainCode }) => {
    if (!hard)
      throw new KeysError('ed25519 has no soft derivation.', {
        code: 'keys/invalid-derivation',
        fix: 'Use // in place of / in the path, or an sr25519 key.',
      });
    const parent = concatBytes(ED25519_HDKD, secretKey, chainCode);
    const child = blake2b(parent, { dkLen: 32 });
    parent.fill(0);
    return { secretKey: child, seed: child };
  },
};

const schemes: Readonly<Record<string, Scheme>> = { sr25519: sr25519Scheme, ed25519: ed25519Scheme };

/** The scheme of a key type. */
export function schemeOf(type: KeyType): Scheme {
  const scheme = Object.hasOwn(schemes, type) ? schemes[type] : undefined;
  if (scheme !== undefined) return scheme;
  throw new KeysError(
    typeof type === 'string' ? 'The key type is not one this package knows.' : 'The key type is no text.',
    { code: 'keys/unsupported-key-type', fix: "Use 'sr25519' or 'ed25519'." },
  );
}
