import type { AccountId } from '../../state/AccountId.ts';
import type { Reads, State } from '../../state/State.ts';
import type { Context } from '../../runtime/Context.ts';
import { Account, type AccountData, type AccountInfo } from './storage.ts';

/** Whether an account may lose a reason to exist: nobody needs it, or another reason is left (`can_dec_provider`). */
export function canDecProvider(state: Reads, who: AccountId): boolean {
  const { consumers, providers } = Account.get(state, who);
  return consumers === 0 || providers > 1;
}

/** One more reason to exist; the first makes the account (`inc_providers`). */
export function incProviders(context: Context, who: AccountId): void {
  const account = Account.get(context.state, who);
  Account.insert(context.state, who, { ...account, providers: account.providers + 1 });
  if (account.providers + account.sufficients === 0) context.deposit('System.NewAccount', { account: who });
}

/** One reason less; without any the account is gone (`dec_providers`). Ask {@link canDecProvider} before. */
export function decProviders(context: Context, who: AccountId): void {
  const account = Account.get(context.state, who);
  if (account.providers > 1 || account.sufficients > 0) {
    Account.insert(context.state, who, { ...account, providers: Math.max(0, account.providers - 1) });
    return;
  }
  Account.remove(context.state, who);
  context.deposit('System.KilledAccount', { account: who });
}

/** Replaces what an account holds, and leaves the rest of it. */
export function writeData(state: State, who: AccountId, data: AccountData): void {
  const account: AccountInfo = Account.get(state, who);
  Account.insert(state, who, { ...account, data });
}
