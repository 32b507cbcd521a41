import { equalBytes } from '../internal/bytes.ts';
import { bytes as bytesRule, check } from '../internal/check.ts';
import { encodeCiphertext, readCiphertext } from './ciphertext.ts';

/**
 * Whether bytes are a whole ciphertext, as {@link sealUntil} writes it, and nothing more: not whether they open.
 *
 * @param ciphertext - any bytes
 * @throws `KeysError` `keys/wrong-type` for what is no bytes
 */
export function isTimelock(ciphertext: Uint8Array): boolean {
  check(ciphertext, bytesRule, 'ciphertext');
  const parts = readCiphertext(ciphertext);
  return parts !== undefined && equalBytes(encodeCiphertext(parts), ciphertext);
}
