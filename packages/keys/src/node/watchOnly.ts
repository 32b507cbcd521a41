import { boolean, objectOf, optional, text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { schemeOf } from '../internal/schemes.ts';
import type { KeyType, PublicAccount } from '../Keypair.ts';
import { accountBytes, encodeSs58 } from '../ss58.ts';
import { topOf } from './createKey.ts';
import { locationOf, locationRules, type WalletLocation, walletPaths } from './walletPaths.ts';
import { writeKeyfileBelow } from './writeKeyfile.ts';

/** Options of {@link createWatchOnlyWallet} and {@link createWatchOnlyHotkey}. */
export interface WatchOnlyOptions extends WalletLocation {
  /** Signature scheme; sr25519 by default. */
  readonly type?: KeyType;
  /** Replace an existing public half. `false` by default. */
  readonly overwrite?: boolean;
}

const optionRules = /* @__PURE__ */ objectOf({
  ...locationRules,
  type: /* @__PURE__ */ optional(text),
  overwrite: /* @__PURE__ */ optional(boolean),
});

/**
 * Writes a watch-only wallet: `coldkeypub.txt` alone.
 *
 * @param address - the coldkey: SS58 address of any prefix, `0x` hex, or 32 bytes
 * @param options - wallet, key type, whether to replace
 * @returns the account
 * @throws `KeysError` `keys/invalid-address`, `keys/unknown-field`, and as `writeKeyfile` does
 */
export function createWatchOnlyWallet(
  address: string | Uint8Array,
  options: WatchOnlyOptions = {},
): Promise<PublicAccount> {
  return writePublicHalf('coldkeypub', address, options);
}

/**
 * Writes a watch-only hotkey: `hotkeys/NAMEpub.txt` alone, as the Python wallet's `regenerate_hotkeypub` does.
 *
 * @param address - the hotkey: SS58 address of any prefix, `0x` hex, or 32 bytes
 * @param options - wallet, name of the hotkey, key type, whether to replace
 * @returns the account
 * @throws `KeysError` `keys/invalid-address`, `keys/unknown-field`, and as `writeKeyfile` does
 */
export function createWatchOnlyHotkey(
  address: string | Uint8Array,
  options: WatchOnlyOptions = {},
): Promise<PublicAccount> {
  return writePublicHalf('hotkeypub', address, options);
}

async function writePublicHalf(
  half: 'coldkeypub' | 'hotkeypub',
  address: string | Uint8Array,
  options: WatchOnlyOptions,
): Promise<PublicAccount> {
  check(options, optionRules, 'options');
  const { type = 'sr25519', overwrite = false } = options;
  schemeOf(type);
  const publicKey = accountBytes(address);
  const account = { type, publicKey, address: encodeSs58(publicKey) };
  const path = walletPaths(locationOf(options))[half];
  await writeKeyfileBelow(topOf(options), path, { account, phrase: undefined }, { overwrite });
  return account;
}
