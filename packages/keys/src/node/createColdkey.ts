import {
  type CreatedKey,
  type CreatedPhraseKey,
  type CreateKeyOptions,
  type CreatePhraseKeyOptions,
  checkCreateOptions,
  createKey,
  halves,
} from './createKey.ts';
import { locationOf, walletPaths } from './walletPaths.ts';

/**
 * Makes a coldkey and writes `coldkey`, encrypted, and `coldkeypub.txt`. The key is a new one unless a phrase, a secret
 * URI, a seed, a keypair or a file of polkadot.js is given.
 *
 * A coldkey owns the money: it needs a password that is not among the first to be guessed. `format: 'plain'` writes it
 * in clear, and is the only way to that.
 *
 * @param options - wallet, password, and what the key is made of
 * @returns the key, and its phrase where it was made of one: show the phrase once, and have it written down
 * @throws `KeysError` `keys/password-required`, `keys/weak-password`, `keys/keyfile-exists`, `keys/unknown-field`, and
 *   as `writeKeyfile` does
 *
 * @example
 * ```ts
 * import { createColdkey } from '@taokit/keys/node';
 *
 * async function importAccount(file: Uint8Array, password: string): Promise<string> {
 *   const { account } = await createColdkey({ name: 'mine', password, polkadotJs: { file, password } });
 *   return account.address;
 * }
 * ```
 */
export function createColdkey(options: CreatePhraseKeyOptions): Promise<CreatedPhraseKey>;
export function createColdkey(options: CreateKeyOptions): Promise<CreatedKey>;
export async function createColdkey(options: CreateKeyOptions = {}): Promise<CreatedKey> {
  checkCreateOptions(options);
  return createKey(halves(walletPaths(locationOf(options)), 'coldkey'), options);
}
