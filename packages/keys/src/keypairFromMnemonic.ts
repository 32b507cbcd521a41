import { objectOf, optional, text } from '@taokit/errors/check';
import { check } from './internal/check.ts';
import type { Keypair, KeypairOptions } from './Keypair.ts';
import { keypairFromSeed } from './keypairFromSeed.ts';
import { mnemonicToSeed, mnemonicToSeedAsync } from './mnemonic.ts';

/** Options of {@link keypairFromMnemonic}. */
export interface KeypairFromMnemonicOptions extends KeypairOptions {
  /** The password of the phrase, when it has one. Not the password of a keyfile. */
  readonly password?: string;
}

const optionRules = /* @__PURE__ */ objectOf({
  type: /* @__PURE__ */ optional(text),
  password: /* @__PURE__ */ optional(text),
});

/**
 * Makes a keypair from a BIP-39 phrase, the way Substrate and the Python wallet do.
 *
 * @param phrase - 12, 15, 18, 21 or 24 English words
 * @param options - key type and password
 * @returns the keypair
 * @throws {@link KeysError} `keys/invalid-mnemonic`, `keys/unsupported-key-type`, `keys/unknown-field`
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
  check(options, optionRules, 'options');
  return keypairOfSeed(mnemonicToSeed(phrase, options.password), options);
}

/**
 * {@link keypairFromMnemonic} that leaves the stretching of the phrase to WebCrypto where that is the faster way: in a
 * page, off the main thread. The same key.
 *
 * @param phrase - 12, 15, 18, 21 or 24 English words
 * @param options - key type and password
 * @returns the keypair
 * @throws {@link KeysError} as {@link keypairFromMnemonic}
 */
export async function keypairFromMnemonicAsync(
  phrase: string,
  options: KeypairFromMnemonicOptions = {},
): Promise<Keypair> {
  check(options, optionRules, 'options');
  return keypairOfSeed(await mnemonicToSeedAsync(phrase, options.password), options);
}

function keypairOfSeed(seed: Uint8Array, { type }: KeypairOptions): Keypair {
  try {
    return keypairFromSeed(seed, type === undefined ? {} : { type });
  } finally {
    seed.fill(0);
  }
}
