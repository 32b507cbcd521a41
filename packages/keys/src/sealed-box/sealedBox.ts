import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { objectOf, text } from '@taokit/errors/check';
import { assertKeypair } from '../internal/assertKeypair.ts';
import { readBytes } from '../internal/bytes.ts';
import { check } from '../internal/check.ts';
import { assertRandomness, randomBytes } from '../internal/platform.ts';
import type { Keypair, KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { revealSecret } from '../secret.ts';
import { messageBytes } from '../sign.ts';
import { accountBytes } from '../ss58.ts';

const TAG_LENGTH = 16;
/** "expand 32-byte k", the constant of Salsa20. */
const optionRules = /* @__PURE__ */ objectOf({ type: text });
const SIGMA = Uint32Array.of(0x61707865, 0x3320646e, 0x79622d32, 0x6b206574);

/**
 * Encrypts a message so that only the holder of an ed25519 key can read it. Anonymous: nothing tells who sent it, and
 * the sender cannot read it back.
 *
 * A libsodium sealed box to the key's X25519 form, as `Keypair.encrypt_for` of the Python wallet makes it. There is no
 * such form of an sr25519 key, and an address does not tell its type: sealing to an sr25519 address would give bytes
 * nobody can open. The receiver has to say that the key is ed25519; for sr25519 hotkeys, let them publish an ed25519
 * or X25519 key signed by the hotkey.
 *
 * @param account - the receiver: SS58 address, `0x` hex, or 32 bytes
 * @param message - bytes, or a text taken as UTF-8
 * @param options - the type of the receiver's key, which must be `ed25519`: say it, so that nothing is lost
 * @returns the message and 48 bytes more
 * @throws `KeysError` `keys/unsupported-key-type` for sr25519, `keys/invalid-public-key` for bytes that are no point
 */
export function sealTo(
  account: string | Uint8Array,
  message: Uint8Array | string,
  options: { readonly type: KeyType },
): Uint8Array {
  check(options, optionRules, 'options');
  assertEd25519(options.type);
  const receiver = toMontgomery(accountBytes(account));
  const content = messageBytes(message);
  const ephemeral = randomBytes(32);
  const sender = x25519.getPublicKey(ephemeral);
  try {
    const box = secretBox(ephemeral, receiver, sender, receiver);
    return concatBytes(sender, box.encrypt(content));
  } catch {
    // A point of small order: no shared secret.
    throw notEd25519();
  } finally {
    ephemeral.fill(0);
  }
}

/**
 * Opens what {@link sealTo}, libsodium or the Python wallet sealed to a key.
 *
 * @param keypair - the receiver, ed25519
 * @param sealed - the sealed bytes, or `0x` hex of them
 * @returns the message
 * @throws `KeysError` `keys/cannot-decrypt`, `keys/unsupported-key-type`, `keys/no-secret`, `keys/wiped`
 */
export function openSealed(keypair: Keypair, sealed: Uint8Array | string): Uint8Array {
  assertKeypair(keypair);
  assertEd25519(keypair.type);
  const bytes = readBytes(sealed, 'sealed');
  if (bytes.length < 32 + TAG_LENGTH) throw cannotDecrypt();
  assertRandomness();
  const seed = revealSecret(keypair.secretKey);
  const secret = ed25519.utils.toMontgomerySecret(seed);
  const sender = bytes.subarray(0, 32);
  try {
    return secretBox(secret, sender, sender, toMontgomery(keypair.publicKey)).decrypt(bytes.subarray(32));
  } catch {
    throw cannotDecrypt();
  } finally {
    seed.fill(0);
    secret.fill(0);
  }
}

/** crypto_box: HSalsa20 of the shared X25519 point is the key; the nonce is BLAKE2b-192 of both public keys. */
function secretBox(secret: Uint8Array, publicKey: Uint8Array, sender: Uint8Array, receiver: Uint8Array) {
  const point = x25519.getSharedSecret(secret, publicKey);
  const shared = words(point);
  const key = new Uint32Array(8);
  hsalsa(SIGMA, shared, new Uint32Array(4), key);
  const nonce = blake2b(concatBytes(sender, receiver), { dkLen: 24 });
  const box = xsalsa20poly1305(bytesOf(key), nonce);
  for (const spent of [point, shared, key]) spent.fill(0);
  return box;
}

function toMontgomery(publicKey: Uint8Array): Uint8Array {
  try {
    return ed25519.utils.toMontgomery(publicKey);
  } catch {
    throw notEd25519();
  }
}

function notEd25519(): KeysError {
  return new KeysError('The account is not an ed25519 key: its bytes are no usable point of the curve.', {
    code: 'keys/invalid-public-key',
    fix: 'Ask the receiver for an ed25519 address.',
  });
}

/** Little endian, on every platform. */
function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, true));
}

function bytesOf(source: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(source.length * 4);
  const view = new DataView(bytes.buffer);
  source.forEach((word, i) => {
    view.setUint32(4 * i, word, true);
  });
  return bytes;
}

function assertEd25519(type: KeyType): void {
  if (type === 'ed25519') return;
  throw new KeysError('Nothing can be sealed to a key that is not ed25519.', {
    code: 'keys/unsupported-key-type',
    fix: 'Use an ed25519 key: no tool of Bittensor encrypts to sr25519.',
  });
}

function cannotDecrypt(): KeysError {
  return new KeysError('The sealed message is not for this key, or was changed.', {
    code: 'keys/cannot-decrypt',
    fix: 'Open it with the key it was sealed to.',
  });
}
