import { fromHex } from './internal/bytes.ts';
import { check, isBytes, keyTypeOptions } from './internal/check.ts';
import { makeKeypair } from './internal/makeKeypair.ts';
import { schemeOf } from './internal/schemes.ts';
import type { Keypair, KeypairOptions } from './Keypair.ts';
import { KeysError } from './KeysError.ts';

/**
 * Makes a keypair from a raw 32-byte seed (the mini secret).
 *
 * A public key has 32 bytes too: nothing tells the two apart. Whoever makes a key of a public key makes a key that
 * everybody has.
 *
 * @param seed - 32 bytes, or 64 hex digits with or without `0x`
 * @param options - key type
 * @returns the keypair
 * @throws {@link KeysError} `keys/invalid-seed`, `keys/unsupported-key-type`, `keys/unknown-field`
 */
export function keypairFromSeed(seed: Uint8Array | string, options: KeypairOptions = {}): Keypair {
  check(options, keyTypeOptions, 'options');
  const type = options.type ?? 'sr25519';
  const scheme = schemeOf(type);
  const bytes = typeof seed === 'string' ? fromHex(seed) : seed;
  if (!isBytes(bytes) || bytes.length !== 32) throw invalidSeed(seed);
  try {
    return makeKeypair(type, scheme.fromSeed(bytes));
  } finally {
    // What was read from hex is ours to overwrite; what the caller gave is the caller's.
    if (bytes !== seed) bytes.fill(0);
  }
}

function invalidSeed(seed: unknown): KeysError {
  const what =
    typeof seed === 'string'
      ? `a text of ${seed.length} characters`
      : isBytes(seed)
        ? `${seed.length} bytes`
        : `a value of type ${typeof seed}`;
  return new KeysError(`The seed is ${what}.`, {
    code: 'keys/invalid-seed',
    fix: 'Pass 32 bytes, or 64 hex digits.',
  });
}
