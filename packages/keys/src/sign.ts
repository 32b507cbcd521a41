import { schemeOf } from './internal/schemes.ts';
import { isKeypair, type Keypair } from './Keypair.ts';
import { KeysError } from './KeysError.ts';
import { revealSecret } from './secret.ts';

/** Options of {@link sign}. */
export interface SignOptions {
  /**
   * sr25519 only: 32 bytes mixed into the signature's nonce in place of fresh randomness. The nonce also depends on the
   * key and the message, so a fixed value gives reproducible signatures that do not reveal the key. For simulations and
   * tests; leave it out otherwise.
   */
  readonly random?: Uint8Array;
}

/**
 * Signs a message.
 *
 * sr25519 signs in the context `substrate` and differs from run to run; ed25519 is deterministic.
 *
 * @param keypair - the key to sign with
 * @param message - bytes, or a text taken as UTF-8 (also when it looks like hex)
 * @param options - a fixed source of randomness
 * @returns 64 bytes
 * @throws {@link KeysError} `keys/no-secret`, `keys/wiped`, `keys/invalid-argument`
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
  const { random } = options;
  if (random !== undefined && !(random instanceof Uint8Array && random.length === 32))
    throw new KeysError('`random` is not 32 bytes.', {
      code: 'keys/invalid-argument',
      fix: 'Pass a Uint8Array of 32 bytes, or leave it out.',
    });
  if (!isKeypair(keypair))
    throw new KeysError(
      `${(keypair as { address?: string } | undefined)?.address ?? 'This account'} has no secret key.`,
      {
        code: 'keys/no-secret',
        fix: 'Sign with a keypair, not with a watch-only account.',
      },
    );
  const secretKey = revealSecret(keypair.secretKey);
  try {
    return schemeOf(keypair.type).sign(secretKey, messageBytes(message), random);
  } finally {
    secretKey.fill(0);
  }
}

/** Bytes as they are, texts as UTF-8. */
export function messageBytes(message: Uint8Array | string): Uint8Array {
  if (typeof message === 'string') return new TextEncoder().encode(message);
  if (message instanceof Uint8Array) return message;
  throw new KeysError(`A message of type ${typeof message} cannot be signed.`, {
    code: 'keys/invalid-argument',
    fix: 'Pass a Uint8Array, or a text.',
  });
}
