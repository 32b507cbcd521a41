import { schemeOf } from './internal/schemes.ts';
import type { KeypairOptions } from './Keypair.ts';
import { messageBytes } from './sign.ts';
import { accountBytes } from './ss58.ts';

/**
 * Whether a signature is that of a key over a message.
 *
 * @param publicKey - 32 bytes, `0x` hex, or an SS58 address of any prefix
 * @param message - bytes, or a text taken as UTF-8
 * @param signature - 64 bytes; anything else, and any malformed signature or point, is `false`
 * @param options - key type of the signer, sr25519 by default
 * @returns `true` when the signature is valid
 * @throws {@link KeysError} `keys/invalid-address`, `keys/invalid-public-key`, `keys/invalid-argument`,
 *   `keys/unsupported-key-type`: the caller's mistakes, never the signer's
 */
export function verify(
  publicKey: Uint8Array | string,
  message: Uint8Array | string,
  signature: Uint8Array,
  options: KeypairOptions = {},
): boolean {
  const scheme = schemeOf(options.type ?? 'sr25519');
  const key = accountBytes(publicKey);
  const bytes = messageBytes(message);
  if (!(signature instanceof Uint8Array) || signature.length !== 64) return false;
  try {
    return scheme.verify(key, bytes, signature);
  } catch {
    // The libraries throw on a point that is not on the curve or a missing marker: to the caller that is a bad signature.
    return false;
  }
}
