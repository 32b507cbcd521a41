import type { Context } from '../../runtime/Context.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { Account, type AccountInfo } from './storage.ts';

/** `MaxConsumers`: how many pallets may need one account. */
const MAX_CONSUMERS = 16;

/** Whether an account may lose a reason to exist: nobody needs it, or another reason is left (`can_dec_provider`). */
export function canDecProvider(state: Reads, who: AccountId): boolean {
  const { consumers, providers } = Account.get(state, who);
  return consumers === 0 || providers > 1;
}

/** One more reason to exist; the first makes the account (`inc_providers`). */
export function incProviders(context: Context, who: AccountId): void {
  const account = Account.get(context.state, who);
  const isNew = account.providers + account.sufficients === 0;
  change(context, who, { providers: account.providers + 1 });
  if (isNew) context.deposit('System.NewAccount', { account: who });
}

/**
 * One reason less; without any the account is gone (`dec_providers`). Fails with `ConsumerRemaining` where somebody needs the
 * account.
 */
export function decProviders(context: Context, who: AccountId): void {
  const account = Account.get(context.state, who);
  if (account.providers > 1 || account.sufficients > 0) {
    change(context, who, { providers: Math.max(0, account.providers - 1) });
    return;
  }
  ensure(account.consumers === 0, 'ConsumerRemaining', `${account.consumers} pallets need ${who}.`);
  Account.remove(context.state, who);
  context.deposit('System.KilledAccount', { account: who });
}

/** One more pallet needs the account (`inc_consumers`). */
export function incConsumers(context: Context, who: AccountId): void {
  const { consumers, providers } = Account.get(context.state, who);
  ensure(providers > 0, 'NoProviders', `${who} has no reason to exist.`);
  ensure(consumers < MAX_CONSUMERS, 'TooManyConsumers', `${consumers} pallets need ${who} already.`);
  change(context, who, { consumers: consumers + 1 });
}

/** One pallet less needs the account (`dec_consumers`). */
export function decConsumers(context: Context, who: AccountId): void {
  const { consumers } = Account.get(context.state, who);
  change(context, who, { consumers: Math.max(0, consumers - 1) });
}

/** Counts a transaction (`inc_account_nonce`). */
export function incNonce(context: Context, who: AccountId): void {
  change(context, who, { nonce: Account.get(context.state, who).nonce + 1 });
}

function change({ state }: Context, who: AccountId, changes: Partial<AccountInfo>): void {
  const account = Account.get(state, who);
  // Written out, not spread: every transaction counts one.
  const {
    nonce = account.nonce,
    consumers = account.consumers,
    providers = account.providers,
    sufficients = account.sufficients,
  } = changes;
  Account.insert(state, who, { nonce, consumers, providers, sufficients, data: account.data });
}
