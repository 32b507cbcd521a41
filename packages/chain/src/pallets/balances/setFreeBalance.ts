import type { Context } from '../../runtime/Context.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { balanceOf } from './ledger.ts';
import { mutateAccount } from './mutateAccount.ts';
import { EXISTENTIAL_DEPOSIT_RAO, TotalIssuance } from './storage.ts';

/**
 * Sets what an account can spend, and the issuance with it (`force_set_balance`).
 *
 * @param context - where
 * @param who - the account
 * @param newFreeRao - rao; below the existential deposit it is nothing
 */
export function setFreeBalance(context: Context, who: AccountId, newFreeRao: bigint): void {
  const free = newFreeRao < EXISTENTIAL_DEPOSIT_RAO ? 0n : newFreeRao;
  const data = balanceOf(context.state, who);
  mutateAccount(context, who, { ...data, free });
  const change = free - data.free;
  TotalIssuance.mutate(context.state, (issuance) => issuance + change);
  if (change > 0n) context.deposit('Balances.Issued', { amount: change });
  if (change < 0n) context.deposit('Balances.Rescinded', { amount: -change });
  context.deposit('Balances.BalanceSet', { who, free });
}
