import { hashers } from '@taokit/types/registry';
import { type AccountId, bytesFromHex, hexFromBytes } from '../../state/AccountId.ts';

const PREFIX = new TextEncoder().encode('modlpy/utilisuba');

/**
 * The account an account calls as by `as_derivative`: Blake2 of a prefix, the account, and the number.
 *
 * Source: `derivative_account_id`.
 *
 * @param who - the account
 * @param index - the number, u16
 */
export function derivativeAccount(who: AccountId, index: number): AccountId {
  const bytes = Uint8Array.of(...PREFIX, ...bytesFromHex(who), index & 0xff, index >>> 8);
  return hexFromBytes(hashers.Blake2_256.hash(bytes));
}
