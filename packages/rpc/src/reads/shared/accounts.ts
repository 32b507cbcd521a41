import { encodeSs58 } from '@taokit/keys';
import type { Coldkey, Hotkey, Ss58 } from '@taokit/types';

interface Written {
  readonly account: Uint8Array;
  readonly address: string;
}

/**
 * Addresses that were written before, by the first bytes of their accounts: the same keys come back with every metagraph. Of two
 * accounts that begin alike the later one is kept.
 */
const written = new Map<number, Written>();
const MOST = 16_384;

/** The address of an account. */
export function ss58Of(account: Uint8Array): Ss58 {
  // A number of 30 bits: a text of all bytes takes longer to make than the rest of the look-up.
  const key = account[0]! | (account[1]! << 8) | (account[2]! << 16) | ((account[3]! & 0x3f) << 24);
  const known = written.get(key);
  if (known !== undefined && isSame(known.account, account)) return known.address as Ss58;
  const address = encodeSs58(account);
  if (written.size >= MOST) written.delete(written.keys().next().value as number);
  written.set(key, { account: account.slice(), address });
  return address as Ss58;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** The address of a hotkey. */
export const hotkeyOf = (account: Uint8Array): Hotkey => ss58Of(account) as Hotkey;

/** The address of a coldkey. */
export const coldkeyOf = (account: Uint8Array): Coldkey => ss58Of(account) as Coldkey;

/** An account that storage holds where nobody was ever written: 32 zeros. */
export const isNobody = (account: Uint8Array): boolean => account.every((byte) => byte === 0);
