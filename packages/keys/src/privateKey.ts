import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import { assertKeypair } from './internal/assertKeypair.ts';
import { fromHex } from './internal/bytes.ts';
import { check, isBytes, keyTypeOptions } from './internal/check.ts';
import { makeKeypair } from './internal/makeKeypair.ts';
import { type SecretParts, schemeOf } from './internal/schemes.ts';
import type { Keypair, KeypairOptions } from './Keypair.ts';
import { KeysError } from './KeysError.ts';
import { revealSecret } from './secret.ts';

/** Order of the ristretto255 group. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/**
 * Makes a keypair from a private key as the Python wallet and Substrate's own tools write it: for sr25519 64 bytes, a
 * reduced scalar and a nonce seed; for ed25519 the 32-byte seed.
 *
 * @param privateKey - bytes, or hex with or without `0x`
 * @param options - key type
 * @returns the keypair; its `seed` is known for ed25519 only
 * @throws {@link KeysError} `keys/invalid-secret-key`, `keys/unsupported-key-type`, `keys/unknown-field`
 */
export function keypairFromPrivateKey(
  privateKey: Uint8Array | string,
  options: KeypairOptions = {},
): Keypair {
  check(options, keyTypeOptions, 'options');
  const type = options.type ?? 'sr25519';
  const { secretKeyLength, fromSeed } = schemeOf(type);
  const bytes = typeof privateKey === 'string' ? fromHex(privateKey) : privateKey;
  if (!isBytes(bytes) || bytes.length !== secretKeyLength) throw invalid(`is not ${secretKeyLength} bytes`);
  try {
    return makeKeypair(type, type === 'ed25519' ? fromSeed(bytes) : expand(bytes));
  } finally {
    // What was read from hex is ours to overwrite; what the caller gave is the caller's.
    if (bytes !== privateKey) bytes.fill(0);
  }
}

/** The reduced scalar times the cofactor, as sr25519 keys are held here and in polkadot.js. */
function expand(privateKey: Uint8Array): SecretParts {
  const scalar = bytesToNumberLE(privateKey.subarray(0, 32));
  if (scalar === 0n || scalar >= ORDER) throw invalid('holds a number outside the group');
  const secretKey = new Uint8Array(privateKey);
  secretKey.set(numberToBytesLE(scalar << 3n, 32));
  return { secretKey, seed: undefined };
}

/**
 * Makes an sr25519 keypair from 64 bytes as polkadot.js stores them: the scalar times the cofactor, and a nonce seed.
 *
 * @param secretKey - 64 bytes, or 128 hex digits with or without `0x`
 * @returns the keypair
 * @throws {@link KeysError} `keys/invalid-secret-key`
 */
export function keypairFromPolkadotJsSecretKey(secretKey: Uint8Array | string): Keypair {
  const bytes = typeof secretKey === 'string' ? fromHex(secretKey) : secretKey;
  if (!isBytes(bytes) || bytes.length !== 64) throw invalid('is not 64 bytes');
  const value = bytesToNumberLE(bytes.subarray(0, 32));
  if (value >> 3n === 0n || value >> 3n >= ORDER || (value & 7n) !== 0n)
    throw invalid('holds a number outside the group');
  const keypair = makeKeypair('sr25519', { secretKey: new Uint8Array(bytes), seed: undefined });
  if (bytes !== secretKey) bytes.fill(0);
  return keypair;
}

/**
 * The private key as the Python wallet writes it; see {@link keypairFromPrivateKey}.
 *
 * @param keypair - made by this package
 * @returns secret bytes, 64 for sr25519 and 32 for ed25519; overwrite them when you are done
 * @throws {@link KeysError} `keys/no-secret`, `keys/wiped`
 */
export function revealPrivateKey(keypair: Keypair): Uint8Array {
  assertKeypair(keypair);
  const bytes = revealSecret(keypair.secretKey);
  if (keypair.type === 'sr25519')
    bytes.set(numberToBytesLE(bytesToNumberLE(bytes.subarray(0, 32)) >> 3n, 32));
  return bytes;
}

function invalid(what: string): KeysError {
  return new KeysError(`The secret key ${what}.`, {
    code: 'keys/invalid-secret-key',
    fix: 'Check the key type, and which tool wrote the key.',
  });
}
