import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import { fromHex } from './internal/bytes.ts';
import { makeKeypair } from './internal/makeKeypair.ts';
import { schemeOf } from './internal/schemes.ts';
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
 * @throws {@link KeysError} `keys/invalid-secret-key`, `keys/unsupported-key-type`
 */
export function keypairFromPrivateKey(
  privateKey: Uint8Array | string,
  options: KeypairOptions = {},
): Keypair {
  const type = options.type ?? 'sr25519';
  const { secretKeyLength } = schemeOf(type);
  const bytes = typeof privateKey === 'string' ? fromHex(privateKey) : privateKey;
  if (!(bytes instanceof Uint8Array) || bytes.length !== secretKeyLength)
    throw invalid(`is not ${secretKeyLength} bytes`);
  if (type === 'ed25519') return makeKeypair(type, schemeOf(type).fromSeed(bytes));
  const scalar = bytesToNumberLE(bytes.subarray(0, 32));
  if (scalar === 0n || scalar >= ORDER) throw invalid('holds a number outside the group');
  const secretKey = bytes.slice();
  secretKey.set(numberToBytesLE(scalar << 3n, 32));
  return makeKeypair(type, { secretKey, seed: undefined });
}

/**
 * Makes an sr25519 keypair from 64 bytes as polkadot.js stores them: the scalar times the cofactor, and a nonce seed.
 *
 * @param secretKey - 64 bytes
 * @returns the keypair
 * @throws {@link KeysError} `keys/invalid-secret-key`
 */
export function keypairFromPolkadotJsSecretKey(secretKey: Uint8Array): Keypair {
  if (!(secretKey instanceof Uint8Array) || secretKey.length !== 64) throw invalid('is not 64 bytes');
  const value = bytesToNumberLE(secretKey.subarray(0, 32));
  if (value >> 3n === 0n || value >> 3n >= ORDER || (value & 7n) !== 0n)
    throw invalid('holds a number outside the group');
  return makeKeypair('sr25519', { secretKey: secretKey.slice(), seed: undefined });
}

/**
 * The private key as the Python wallet writes it; see {@link keypairFromPrivateKey}.
 *
 * @param keypair - made by this package
 * @returns secret bytes, 64 for sr25519 and 32 for ed25519; overwrite them when you are done
 * @throws {@link KeysError} `keys/wiped`
 */
export function revealPrivateKey(keypair: Keypair): Uint8Array {
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
