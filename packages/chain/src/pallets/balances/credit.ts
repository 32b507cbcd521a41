import type { Context } from '../../runtime/Context.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { balanceOf } from './ledger.ts';
import { mutateAccount } from './mutateAccount.ts';
import { EXISTENTIAL_DEPOSIT_RAO, TotalIssuance } from './storage.ts';

/** New TAO that is nobody's yet (`issue`). Whoever calls this pays it out with {@link resolve} and hands back the rest. */
export function issue(context: Context, amountRao: bigint): void {
  if (amountRao === 0n) return;
  TotalIssuance.mutate(context.state, (issuance) => issuance + amountRao);
  context.deposit('Balances.Issued', { amount: amountRao });
}

/** Pays issued TAO to an account (`resolve`); answers false where that would leave it below the existential deposit. */
export function resolve(context: Context, who: AccountId, amountRao: bigint): boolean {
  if (amountRao === 0n) return true;
  const data = balanceOf(context.state, who);
  if (data.free + amountRao < EXISTENTIAL_DEPOSIT_RAO) return false;
  mutateAccount(context, who, { ...data, free: data.free + amountRao });
  context.deposit('Balances.Deposit', { who, amount: amountRao });
  return true;
}

/** Drops issued TAO that nobody got: it is not issued any more. */
export function dropCredit(context: Context, amountRao: bigint): void {
  if (amountRao === 0n) return;
  TotalIssuance.mutate(context.state, (issuance) => issuance - amountRao);
}
