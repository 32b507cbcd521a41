import { ed25519 } from '@noble/curves/ed25519.js';
import type { KeyType } from '@taokit/keys';

/**
 * Whether a key is one anybody can sign for: an ed25519 point of small order, such as 32 zeros. `verify` of `@taokit/keys` takes their
 * signatures as the chain does (ZIP 215), so whoever learns from a signature who sent something has to ask this too. The one such key of
 * sr25519 is refused by `verify` itself.
 *
 * @param publicKey - 32 bytes
 * @param type - of that key
 */
export function isSmallOrder(publicKey: Uint8Array, type: KeyType): boolean {
  if (type !== 'ed25519') return false;
  try {
    // As ZIP 215 reads it: such points have second names, of numbers beyond the field.
    return ed25519.Point.fromBytes(publicKey, true).isSmallOrder();
  } catch {
    // No point: nobody can sign for it.
    return false;
  }
}
