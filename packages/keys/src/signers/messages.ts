import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { startsWith } from '../internal/bytes.ts';
import type { KeypairOptions } from '../Keypair.ts';
import { messageBytes } from '../sign.ts';
import { verify } from '../verify.ts';

const OPEN = /* @__PURE__ */ utf8ToBytes('<Bytes>');
const CLOSE = /* @__PURE__ */ utf8ToBytes('</Bytes>');
/** Extensions leave such a message as it is: it is marked already, for another kind of wallet. */
const ETHEREUM = /* @__PURE__ */ utf8ToBytes('\x19Ethereum Signed Message:\n');

/**
 * Puts a message between `<Bytes>` and `</Bytes>`, as browser extensions do before they sign, so that a message can
 * never be a transaction. A message that is wrapped already stays as it is, and one that is marked for Ethereum.
 *
 * @param message - bytes, or a text taken as UTF-8
 * @returns the wrapped bytes
 */
export function wrapBytes(message: Uint8Array | string): Uint8Array {
  const bytes = messageBytes(message);
  return isWrapped(bytes) ? bytes : concatBytes(OPEN, bytes, CLOSE);
}

/**
 * Whether a signature is that of a key over a message, wrapped or not. For messages that come from extensions; the
 * Python wallet's `verify` accepts the same.
 *
 * @param publicKey - 32 bytes, `0x` hex, or an SS58 address
 * @param message - bytes, or a text taken as UTF-8
 * @param signature - 64 bytes, or `0x` hex of them
 * @param options - key type, sr25519 by default
 * @returns `true` when the signature is valid over either form
 * @throws {@link KeysError} as `verify` does
 */
export function verifyMessage(
  publicKey: Uint8Array | string,
  message: Uint8Array | string,
  signature: Uint8Array | string,
  options: KeypairOptions = {},
): boolean {
  return (
    verify(publicKey, message, signature, options) ||
    verify(publicKey, wrapBytes(message), signature, options)
  );
}

function isWrapped(bytes: Uint8Array): boolean {
  if (startsWith(bytes, ETHEREUM)) return true;
  return (
    bytes.length >= OPEN.length + CLOSE.length &&
    startsWith(bytes, OPEN) &&
    startsWith(bytes.subarray(-CLOSE.length), CLOSE)
  );
}
