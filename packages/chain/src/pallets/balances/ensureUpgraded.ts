import type { Context } from '../../runtime/Context.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { incProviders } from '../system/accounts.ts';
import { Account } from '../system/storage.ts';
import { EXISTENTIAL_DEPOSIT_RAO } from './storage.ts';

/** Bit 127 of an account's flags: it is kept by the new logic of the pallet. */
export const NEW_LOGIC: bigint = 1n << 127n;

/**
 * Brings an account to the new logic, and answers whether it needed it.
 *
 * Source: `ensure_upgraded`, `frame/balances/src/lib.rs`.
 */
export function ensureUpgraded(context: Context, who: AccountId): boolean {
  const { state } = context;
  const { data, providers } = Account.get(state, who);
  if ((data.flags & NEW_LOGIC) !== 0n) return false;
  const holds = data.reserved > 0n && data.frozen === 0n;
  if (holds && providers === 0) incProviders(context, who);
  const free =
    holds && providers === 0 && data.free < EXISTENTIAL_DEPOSIT_RAO ? EXISTENTIAL_DEPOSIT_RAO : data.free;
  Account.mutate(state, who, (account) => ({
    ...account,
    consumers: account.consumers + (holds ? 1 : 0),
    data: { ...data, free, flags: data.flags | NEW_LOGIC },
  }));
  context.deposit('Balances.Upgraded', { who });
  return true;
}
