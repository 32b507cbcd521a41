import type { Hex } from '@taokit/chain';

/** The tag of an account's transaction: the SCALE bytes of account and nonce. */
export function nonceTag(account: Hex, nonce: number): Hex {
  const bytes = [nonce, nonce >>> 8, nonce >>> 16, nonce >>> 24];
  return `${account}${bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('')}`;
}
