import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { randomBytes } from '@noble/ciphers/utils.js';
import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';
import { hashers } from '@taokit/types/registry';
import { RpcError } from '../RpcError.ts';

const KEY_BYTES = 1_184;
const NONCE_BYTES = 24;
/** As many bytes as the chain takes. */
const MOST_BYTES = 8_192;

/**
 * Seals a signed transaction so that only the author of a coming block can read it.
 *
 * The form is `twox128(key) | length of the KEM ciphertext, u16 LE | KEM ciphertext | nonce | sealed`: ML-KEM-768, whose shared
 * secret is the key of XChaCha20-Poly1305, without associated data.
 *
 * Source: `pallets/shield`.
 *
 * @param publicKey - the chain's `MevShield.NextKey`, read at the best block: it changes with every block
 * @param transaction - the signed extrinsic
 * @returns what `MevShield.submit_encrypted` takes
 * @throws RpcError `rpc/bad-shield-key` for a key that is none, `rpc/out-of-range` for a transaction that is too long
 */
export function sealForAuthor(publicKey: Uint8Array, transaction: Uint8Array): Uint8Array {
  if (publicKey.length !== KEY_BYTES) throw badKey(publicKey.length);
  const { cipherText, sharedSecret } = ml_kem768.encapsulate(publicKey);
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = xchacha20poly1305(sharedSecret, nonce).encrypt(transaction);
  const length = Uint8Array.of(cipherText.length & 0xff, cipherText.length >>> 8);
  const parts = [hashers.Twox128.hash(publicKey), length, cipherText, nonce, sealed];
  const whole = Uint8Array.from(parts.flatMap((part) => [...part]));
  if (whole.length <= MOST_BYTES) return whole;
  throw new RpcError(`The sealed transaction has ${whole.length} bytes, the most is ${MOST_BYTES}.`, {
    code: 'rpc/out-of-range',
    fix: 'Do less in one transaction.',
    values: { field: 'transaction', value: transaction.length },
  });
}

function badKey(length: number): RpcError {
  return new RpcError(`The shield's key has ${length} bytes, not ${KEY_BYTES}.`, {
    code: 'rpc/bad-shield-key',
    fix: 'Read MevShield.NextKey at the best block.',
    values: { length },
  });
}
