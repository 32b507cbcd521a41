import { fromHex } from './internal/bytes.ts';
import { bytesOrHex, check, isBytes, isHex, keyTypeOptions } from './internal/check.ts';
import { assertRandomness } from './internal/platform.ts';
import { type Scheme, schemeOf } from './internal/schemes.ts';
import type { KeypairOptions } from './Keypair.ts';
import { KeysError } from './KeysError.ts';
import { messageBytes } from './sign.ts';
import { accountBytes } from './ss58.ts';

/**
 * Whether a signature is that of a key over a message.
 *
 * @param publicKey - 32 bytes, `0x` hex, or an SS58 address of any prefix
 * @param message - bytes, or a text taken as UTF-8
 * @param signature - 64 bytes, or `0x` hex of them; any other number of bytes, and any malformed signature or point, is
 *   `false`
 * @param options - key type of the signer, sr25519 by default
 * @returns `true` when the signature is valid
 * @throws {@link KeysError} `keys/invalid-address`, `keys/invalid-public-key`, `keys/invalid-signature` for a text that
 *   is not hex, `keys/wrong-type`, `keys/missing-field`, `keys/unknown-field`, `keys/unsupported-key-type`,
 *   `keys/missing-platform`: what can be no bytes at all is a mistake, not a signature
 */
export function verify(
  publicKey: Uint8Array | string,
  message: Uint8Array | string,
  signature: Uint8Array | string,
  options: KeypairOptions = {},
): boolean {
  const { scheme, key, bytes, signed } = readSigned(publicKey, message, signature, options);
  try {
    return signed.length === 64 && scheme.verify(key, bytes, signed);
  } catch {
    // The libraries throw on a point that is not on the curve or a missing marker: to the caller that is a bad signature.
    return false;
  }
}

/**
 * {@link verify} by WebCrypto where that is the faster way: ed25519 in a page. The same answers.
 *
 * @param publicKey - 32 bytes, `0x` hex, or an SS58 address of any prefix
 * @param message - bytes, or a text taken as UTF-8
 * @param signature - 64 bytes, or `0x` hex of them
 * @param options - key type of the signer, sr25519 by default
 * @returns `true` when the signature is valid
 * @throws {@link KeysError} as {@link verify}
 */
export async function verifyAsync(
  publicKey: Uint8Array | string,
  message: Uint8Array | string,
  signature: Uint8Array | string,
  options: KeypairOptions = {},
): Promise<boolean> {
  const { scheme, key, bytes, signed } = readSigned(publicKey, message, signature, options);
  try {
    return signed.length === 64 && (await scheme.verifyAsync(key, bytes, signed));
  } catch {
    return false;
  }
}

/** What a check is asked, as bytes. */
export interface Signed {
  readonly scheme: Scheme;
  readonly key: Uint8Array;
  readonly bytes: Uint8Array;
  readonly signed: Uint8Array;
}

/** What {@link verify} checks, as bytes; throws for what can be none. */
export function readSigned(
  publicKey: Uint8Array | string,
  message: Uint8Array | string,
  signature: Uint8Array | string,
  options: KeypairOptions,
): Signed {
  check(options, keyTypeOptions, 'options');
  const scheme = schemeOf(options.type ?? 'sr25519');
  // Without a random source the arithmetic of the curve throws, which must not look like a bad signature.
  assertRandomness();
  return {
    scheme,
    key: accountBytes(publicKey),
    bytes: messageBytes(message),
    signed: signatureBytes(signature),
  };
}

/** The bytes of a signature. A text that is not hex would be a signature nobody looks at: refused, never `false`. */
export function signatureBytes(signature: Uint8Array | string): Uint8Array {
  if (isBytes(signature)) return signature;
  if (isHex(signature)) return fromHex(signature)!;
  if (typeof signature !== 'string') check(signature, bytesOrHex, 'signature');
  throw new KeysError('The signature is a text that is not hex.', {
    code: 'keys/invalid-signature',
    fix: 'Pass 64 bytes, or 0x and 128 hex digits.',
  });
}
