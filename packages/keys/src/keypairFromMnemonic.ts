import type { Keypair, KeypairOptions } from './Keypair.ts';
import { keypairFromSeed } from './keypairFromSeed.ts';
import { mnemonicToSeed } from './mnemonic.ts';

/** Options of {@link keypairFromMnemonic}. */
export interface KeypairFromMnemonicOptions extends KeypairOptions {
  /** The password of the phrase, when it has one. Not the password of a keyfile. */
  readonly password?: string;
}

/**
 * Makes a keypair from a BIP-39 phrase, the way Substrate and the Python wallet do.
 *
 * @param phrase - 12, 15, 18, 21 or 24 English words
 * @param options - key type and password
 * @returns the keypair
 * @throws {@link KeysError} `keys/invalid-mnemonic`, `keys/unsupported-key-type`
 *
 * @example
 * ```ts
 * import { generateMnemonic, keypairFromMnemonic } from '@taokit/keys';
 *
 * const keypair = keypairFromMnemonic(generateMnemonic());
 * console.log(keypair.address); // '5...'
 * ```
 */
export function keypairFromMnemonic(phrase: string, options: KeypairFromMnemonicOptions = {}): Keypair {
  const seed = mnemonicToSeed(phrase, options.password);
  try {
    return keypairFromSeed(seed, options);
  } finally {
    seed.fill(0);
  }
}
