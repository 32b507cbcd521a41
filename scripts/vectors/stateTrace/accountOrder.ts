import { blake2b } from '@noble/hashes/blake2.js';
import { decodeSs58 } from '@taokit/keys';

/** Bytes `Blake2_128Concat` puts before a key. */
const HASH_BYTES = 16;

/** Public key of an account. */
export function publicKey(account: string): Uint8Array {
  return decodeSs58(account).publicKey;
}

/** Accounts in the order of their bytes: that of the chain's ordered maps. */
export function byBytes(accounts: Iterable<string>): string[] {
  return sortBy(accounts, publicKey);
}

/** Accounts in the order storage iterates them where the hasher is `Blake2_128Concat`. */
export function byBlake2Concat(accounts: Iterable<string>): string[] {
  return sortBy(accounts, (account) => blake2b(publicKey(account), { dkLen: HASH_BYTES }));
}

function sortBy(accounts: Iterable<string>, bytes: (account: string) => Uint8Array): string[] {
  const keyed = Array.from(accounts, (account) => ({ account, key: hex(bytes(account)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ account }) => account);
}

/** Lower-case hexadecimal, two digits a byte. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
