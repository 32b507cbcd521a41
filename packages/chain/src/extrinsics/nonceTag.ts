import type { AccountId, Hex } from '../state/AccountId.ts';

/** The tag of an account's transaction: the SCALE bytes of account and nonce, a u32. */
export function nonceTag(who: AccountId, nonce: number): Hex {
  const bytes = [nonce, nonce >>> 8, nonce >>> 16, nonce >>> 24];
  return `${who}${bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('')}`;
}
