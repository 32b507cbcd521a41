import { derivedAccount, littleEndian, textBytes } from '../../runtime/hashing.ts';
import { type AccountId, bytesFromHex } from '../../state/AccountId.ts';

/**
 * The account an account calls as by `as_derivative`: Blake2 of a prefix, the account, and the number.
 *
 * Source: `derivative_account_id`.
 *
 * @param who - the account
 * @param index - the number, u16
 */
export function derivativeAccount(who: AccountId, index: number): AccountId {
  return derivedAccount(textBytes('modlpy/utilisuba'), bytesFromHex(who), littleEndian(index, 2));
}
