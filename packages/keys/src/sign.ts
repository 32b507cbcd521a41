import { objectOf, optional } from '@taokit/errors/check';
import { assertKeypair } from './internal/assertKeypair.ts';
import { readBytes } from './internal/bytes.ts';
import { bytesOrText, check } from './internal/check.ts';
import { schemeOf } from './internal/schemes.ts';
import type { Keypair } from './Keypair.ts';
import { KeysError } from './KeysError.ts';

/** Options of {@link sign}. */
export interface SignOptions {
  /**
   * sr25519 only: 32 bytes (or `0x` hex) mixed into the signature's nonce in place of fresh randomness. The nonce also
   * depends on the key and the message, so a fixed value gives reproducible signatures that do not reveal the key. For
   * simulations and tests; leave it out otherwise.
   */
  readonly random?: Uint8Array | string;
}

/** Whether `random` is bytes is said below, with the code callers know. */
const optionRules = /* @__PURE__ */ objectOf({ random: /* @__PURE__ */ optional(() => undefined) });

/**
 * Signs the bytes of a message as they are, not wrapped: what is signed here may be a transaction. A text that a person
 * is shown as a login belongs to `signMessage` of a signer, which wraps it.
 *
 * sr25519 signs in the context `substrate` and differs from run to run; ed25519 is deterministic.
 *
 * @param keypair - the key to sign with
 * @param message - bytes, or a text taken as UTF-8 (also when it looks like hex)
 * @param options - a fixed source of randomness
 * @returns 64 bytes
 * @throws {@link KeysError} `keys/no-secret`, `keys/wiped`, `keys/invalid-argument`, `keys/unknown-field`
 *
 * @example
 * ```ts
 * import { keypairFromUri, sign, verify } from '@taokit/keys';
 *
 * const alice = keypairFromUri('//Alice');
 * const signature = sign(alice, 'hello');
 * verify(alice.address, 'hello', signature); // true
 * ```
 */
export function sign(keypair: Keypair, message: Uint8Array | string, options: SignOptions = {}): Uint8Array {
  const random = readRandom(options);
  assertKeypair(keypair);
  return schemeOf(keypair.type).sign(keypair.secretKey, messageBytes(message), random);
}

/**
 * {@link sign} by WebCrypto where that is the faster way: ed25519 in a page. The same signatures.
 *
 * @param keypair - the key to sign with
 * @param message - bytes, or a text taken as UTF-8
 * @param options - a fixed source of randomness
 * @returns 64 bytes
 * @throws {@link KeysError} as {@link sign}
 */
export async function signAsync(
  keypair: Keypair,
  message: Uint8Array | string,
  options: SignOptions = {},
): Promise<Uint8Array> {
  const random = readRandom(options);
  assertKeypair(keypair);
  return schemeOf(keypair.type).signAsync(keypair.secretKey, messageBytes(message), random);
}

/** Bytes as they are, texts as UTF-8. */
export function messageBytes(message: Uint8Array | string): Uint8Array {
  check(message, bytesOrText, 'message');
  return typeof message === 'string' ? new TextEncoder().encode(message) : message;
}

function readRandom(options: SignOptions): Uint8Array | undefined {
  check(options, optionRules, 'options');
  if (options.random === undefined) return undefined;
  const random = readBytes(options.random, 'options.random');
  if (random.length === 32) return random;
  throw new KeysError('`random` is not 32 bytes.', {
    code: 'keys/invalid-argument',
    fix: 'Pass a Uint8Array of 32 bytes, or leave it out.',
  });
}
