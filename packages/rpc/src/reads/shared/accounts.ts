import { encodeSs58 } from '@taokit/keys';
import type { Coldkey, Hotkey, Ss58 } from '@taokit/types';

/** Addresses that were written before: the same keys come back with every metagraph. */
const written = new Map<string, string>();
const MOST = 16_384;

/** The address of an account. */
export function ss58Of(account: Uint8Array): Ss58 {
  // The bytes as letters: a key that is made fast.
  const key = String.fromCharCode(...account);
  let address = written.get(key);
  if (address === undefined) {
    address = encodeSs58(account);
    if (written.size >= MOST) written.delete(written.keys().next().value as string);
    written.set(key, address);
  }
  return address as Ss58;
}

/** The address of a hotkey. */
export const hotkeyOf = (account: Uint8Array): Hotkey => ss58Of(account) as Hotkey;

/** The address of a coldkey. */
export const coldkeyOf = (account: Uint8Array): Coldkey => ss58Of(account) as Coldkey;

/** An account that storage holds where nobody was ever written: 32 zeros. */
export const isNobody = (account: Uint8Array): boolean => account.every((byte) => byte === 0);
