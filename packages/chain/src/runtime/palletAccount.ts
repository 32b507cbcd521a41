import { type AccountId, hexFromBytes } from '../state/AccountId.ts';
import { textBytes } from './hashing.ts';

/**
 * An account of a pallet: no key belongs to it (`into_account_truncating`, with more bytes `into_sub_account_truncating`).
 *
 * @param letters - the eight of its `PalletId`
 * @param more - which of the pallet's accounts; its main one when left out
 */
export function palletAccount(letters: string, more: ArrayLike<number> = []): AccountId {
  const bytes = new Uint8Array(32);
  const name = textBytes(`modl${letters}`);
  bytes.set(name);
  bytes.set(more, name.length);
  return hexFromBytes(bytes);
}
