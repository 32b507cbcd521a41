import type { Context } from '../../../../runtime/Context.ts';
import { ensure } from '../../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { dropCredit } from '../../../balances/credit.ts';
import { deposit, reducibleBalance, withdraw } from '../../../balances/ledger.ts';
import { TotalIssuance } from '../../../balances/storage.ts';
import { minOf } from '../minMax.ts';

// TAO that is staked leaves the ledger, until spec 400: no account holds it.

/** Takes as much of an amount out of the ledger as leaves the account alive (`remove_balance_from_coldkey_account`). */
export function removeBalance(context: Context, coldkey: AccountId, amountRao: bigint): bigint {
  if (amountRao === 0n) return 0n;
  const takenRao = minOf(amountRao, reducibleBalance(context.state, coldkey, 'Preserve'));
  if (takenRao > 0n) withdraw(context, coldkey, takenRao, 'Preserve');
  ensure(
    takenRao > 0n,
    'SubtensorModule.ZeroBalanceAfterWithdrawn',
    `${coldkey} can spend nothing of ${amountRao} rao and survive.`,
  );
  dropCredit(context, takenRao);
  return takenRao;
}

/** Pays TAO that was out of the ledger (`add_balance_to_coldkey_account`); what an account cannot hold is lost. */
export function addBalance(context: Context, coldkey: AccountId, amountRao: bigint): void {
  if (deposit(context, coldkey, amountRao))
    TotalIssuance.mutate(context.state, (issuance) => issuance + amountRao);
  else context.deposit('Balances.Deposit', { who: coldkey, amount: 0n });
}
