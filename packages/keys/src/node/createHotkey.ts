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
 * Makes a hotkey and writes `hotkeys/NAME` and `hotkeys/NAMEpub.txt`. The key is a new one unless a phrase, a secret URI,
 * a seed, a keypair or a file of polkadot.js is given.
 *
 * A hotkey without a password is written in clear, as the Python wallet does it: a miner must read it unattended, and it
 * owns no money.
 *
 * @param options - wallet, hotkey, password (usually none), and what the key is made of
 * @returns the key, and its phrase where it was made of one
 * @throws `KeysError` `keys/keyfile-exists`, `keys/unknown-field`, `keys/password-required` for a password that is
 *   undefined, and as `writeKeyfile` does
 *
 * @example
 * ```ts
 * import { createHotkey } from '@taokit/keys/node';
 *
 * async function makeHotkey(folder: string): Promise<string> {
 *   return (await createHotkey({ name: 'mine', hotkey: 'miner1', folder })).account.address;
 * }
 * ```
 */
export function createHotkey(options?: CreatePhraseKeyOptions): Promise<CreatedPhraseKey>;
export function createHotkey(options: CreateKeyOptions): Promise<CreatedKey>;
export async function createHotkey(options: CreateKeyOptions = {}): Promise<CreatedKey> {
  checkCreateOptions(options);
  const inClear = options.password === undefined && options.format === undefined;
  return createKey(
    halves(walletPaths(locationOf(options)), 'hotkey'),
    inClear ? { ...options, format: 'plain' } : options,
  );
}
