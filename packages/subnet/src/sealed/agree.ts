import { ed25519, ristretto255, x25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import { type Keypair, type KeyType, revealSecret } from '@taokit/keys';

/** Order of the ristretto255 group. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** A key for one message, and the secret it shares with the receiver. */
export interface Agreement {
  /** 32 bytes that travel with the message. */
  readonly ephemeral: Uint8Array;
  /** 32 bytes only the two ends can compute. */
  readonly shared: Uint8Array;
}

/**
 * Agrees on a secret with the holder of a key.
 *
 * @param publicKey - the receiver's 32 bytes
 * @param type - of that key
 * @returns `undefined` where the bytes are no key of that type
 */
export function agreeWith(publicKey: Uint8Array, type: KeyType): Agreement | undefined {
  const random = crypto.getRandomValues(new Uint8Array(64));
  try {
    return type === 'sr25519' ? agreeRistretto(random, publicKey) : agreeMontgomery(random, publicKey);
  } catch {
    return undefined;
  } finally {
    random.fill(0);
  }
}

function agreeRistretto(random: Uint8Array, publicKey: Uint8Array): Agreement | undefined {
  const scalar = bytesToNumberLE(random) % ORDER;
  const receiver = ristretto255.Point.fromBytes(publicKey);
  // Everybody knows the secret of the neutral element.
  if (scalar === 0n || receiver.equals(ristretto255.Point.ZERO)) return undefined;
  return {
    ephemeral: ristretto255.Point.BASE.multiply(scalar).toBytes(),
    shared: receiver.multiply(scalar).toBytes(),
  };
}

function agreeMontgomery(random: Uint8Array, publicKey: Uint8Array): Agreement {
  const secret = random.slice(0, 32);
  const receiver = ed25519.utils.toMontgomery(publicKey);
  // Throws for points of small order.
  return { ephemeral: x25519.getPublicKey(secret), shared: x25519.getSharedSecret(secret, receiver) };
}

/**
 * The other end: the secret a message was made with.
 *
 * @param keypair - the receiver
 * @param ephemeral - the 32 bytes that came with the message
 * @returns `undefined` where they are no such bytes
 */
export function agreeAs(keypair: Keypair, ephemeral: Uint8Array): Uint8Array | undefined {
  const secret = revealSecret(keypair.secretKey);
  try {
    if (keypair.type === 'ed25519')
      return x25519.getSharedSecret(ed25519.utils.toMontgomerySecret(secret), ephemeral);
    const point = ristretto255.Point.fromBytes(ephemeral);
    if (point.equals(ristretto255.Point.ZERO)) return undefined;
    // Held times the cofactor, as polkadot.js stores it.
    return point.multiply(bytesToNumberLE(secret.subarray(0, 32)) >> 3n).toBytes();
  } catch {
    return undefined;
  } finally {
    secret.fill(0);
  }
}

/** A number as 4 bytes, little-endian. */
export function u32Bytes(value: number): Uint8Array {
  return numberToBytesLE(BigInt(value), 4);
}
