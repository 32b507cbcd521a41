import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';
import { hashers } from '@taokit/types/registry';
import { concat } from '../../blocks/header.ts';
import type { GenesisWrite } from '../../genesis/Genesis.ts';
import { equalBytes, textBytes } from '../../runtime/hashing.ts';
import { Authorities } from '../aura/storage.ts';
import { DEVELOPMENT_KEY } from './developmentKey.ts';
import { readShielded } from './shieldedTransaction.ts';
import { AuthorKeys, CurrentKey, NextKey, PendingKey } from './storage.ts';

/** An author's key for sealed transactions, which everybody may know. */
export interface Shield {
  /** What transactions are sealed to, 1,184 bytes: ML-KEM-768. */
  readonly publicKey: Uint8Array;
  /**
   * Opens what was sealed to the key.
   *
   * @param ciphertext - what `MevShield.submit_encrypted` carries
   * @returns the transaction; nothing where the bytes are sealed to another key, or were changed
   */
  open(ciphertext: Uint8Array): Uint8Array | undefined;
  /**
   * Makes all authors of a chain use this key for ever, as if each announced it in every block: no block has to carry it, and it
   * never expires.
   */
  readonly genesisWrite: GenesisWrite;
}

/** Whose name the shield of development chains has. */
const SEED = 'taokit';

/**
 * Makes a key for sealed transactions, for tests and development.
 *
 * @param seed - names it: the same seed is the same key
 */
export function createShield(seed: string = SEED): Shield {
  let made: ReturnType<typeof ml_kem768.keygen> | undefined;
  const keys = () => {
    made ??= ml_kem768.keygen(keySeed(seed));
    return made;
  };
  const publicKey = seed === SEED ? bytesOf(DEVELOPMENT_KEY) : keys().publicKey;
  return {
    publicKey,
    open(ciphertext) {
      const parts = readShielded(ciphertext);
      const keyHash = hashers.Twox128.hash(publicKey);
      if (parts === undefined || !equalBytes(parts.keyHash, keyHash)) return undefined;
      try {
        const secret = ml_kem768.decapsulate(parts.kem, keys().secretKey);
        return xchacha20poly1305(secret, parts.nonce).decrypt(parts.sealed);
      } catch {
        // Changed on its way: the libraries say so with errors of their own.
        return undefined;
      }
    },
    genesisWrite(state) {
      for (const item of [CurrentKey, PendingKey, NextKey]) item.insert(state, publicKey);
      for (const author of Authorities.get(state)) AuthorKeys.insert(state, author, publicKey);
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** 64 bytes of a name. */
function keySeed(seed: string): Uint8Array {
  return concat(['d', 'z'].map((half) => hashers.Blake2_256.hash(textBytes(`${seed}/${half}`))));
}
