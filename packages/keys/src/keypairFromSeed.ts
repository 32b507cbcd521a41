import { makeKeypair } from './internal/makeKeypair.ts';
import { schemeOf } from './internal/schemes.ts';
import type { Keypair, KeypairOptions } from './Keypair.ts';
import { KeysError } from './KeysError.ts';

/**
 * Makes a keypair from a raw 32-byte seed (the mini secret).
 *
 * @param seed - 32 bytes, or 64 hex digits with or without `0x`
 * @param options - key type
 * @returns the keypair
 * @throws {@link KeysError} `keys/invalid-seed`, `keys/unsupported-key-type`
 */
export function keypairFromSeed(seed: Uint8Array | string, options: KeypairOptions = {}): Keypair {
  const type = options.type ?? 'sr25519';
  const bytes = typeof seed === 'string' ? seedFromHex(seed) : seed;
  if (!(bytes instanceof Uint8Array) || bytes.length !== 32)
    throw invalidSeed(
      bytes instanceof Uint8Array ? `${bytes.length} bytes` : `a value of type ${typeof bytes}`,
    );
  return makeKeypair(type, schemeOf(type).fromSeed(bytes));
}

function seedFromHex(hex: string): Uint8Array {
  const digits = hex.startsWith('0x') ? hex.slice(2) : hex;
  if (!/^[0-9a-fA-F]{64}$/.test(digits)) throw invalidSeed(`a text of ${hex.length} characters`);
  return Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

function invalidSeed(what: string): KeysError {
  return new KeysError(`The seed is ${what}.`, {
    code: 'keys/invalid-seed',
    fix: 'Pass 32 bytes, or 64 hex digits.',
  });
}
