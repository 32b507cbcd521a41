import { check } from './internal/check.ts';
import { keypairRule, publicAccountRule } from './internal/keypairRule.ts';
import { type Secret, wipeSecret } from './secret.ts';

/**
 * The signature schemes of Substrate accounts this package signs with. Bittensor's own tools make sr25519 keys unless
 * told otherwise.
 */
export type KeyType = 'sr25519' | 'ed25519';

/** A key as everybody may know it: enough to verify, to pay, and to watch; not enough to sign. */
export interface PublicAccount {
  /** Signature scheme. */
  readonly type: KeyType;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** SS58 address with Bittensor's prefix, 42. */
  readonly address: string;
}

/**
 * A key that can sign. Printing it or turning it into JSON shows the public half; the secrets show as `[secret]`.
 */
export interface Keypair extends PublicAccount {
  /** sr25519: 64 bytes, scalar times the cofactor, then nonce seed (as polkadot.js stores it). ed25519: the 32-byte seed. */
  readonly secretKey: Secret;
  /** The 32 bytes the key was made of, when it was not derived softly or read from an expanded key. */
  readonly seed: Secret | undefined;
}

/** Options of the functions that make a keypair. */
export interface KeypairOptions {
  /** Signature scheme; sr25519 by default. */
  readonly type?: KeyType;
}

/**
 * Whether an account holds the secret that signing needs.
 *
 * @param account - an account or a keypair
 */
export function isKeypair(account: PublicAccount): account is Keypair {
  return typeof account === 'object' && account !== null && 'secretKey' in account;
}

/**
 * Overwrites the secrets of a keypair with zeros. It keeps its public half and can no longer sign.
 *
 * Wipes what this package holds; phrases and URIs passed in as strings stay in memory until the engine collects them.
 *
 * @param keypair - made by this package; an account without a secret is left as it is
 * @throws {@link KeysError} `keys/wrong-type` and the like for what is no keypair: nobody may believe that it is wiped
 */
export function wipeKeypair(keypair: Keypair): void {
  check(keypair, isKeypair(keypair) ? keypairRule : publicAccountRule, 'keypair');
  if (!isKeypair(keypair)) return;
  wipeSecret(keypair.secretKey);
  if (keypair.seed !== undefined) wipeSecret(keypair.seed);
}
