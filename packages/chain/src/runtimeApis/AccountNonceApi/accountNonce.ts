import { Account } from '../../pallets/system/storage.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** How many transactions of an account came before: the account's own count, whatever waits in a pool. */
export function accountNonce({ state }: ChainReads, account: AccountId): number {
  return Account.get(state, account).nonce;
}
