import type { Context } from '../../runtime/Context.ts';
import { TotalIssuance } from './storage.ts';

/** New TAO that is nobody's yet (`issue`). Whoever calls this pays it out with `deposit` and drops the rest. */
export function issue(context: Context, amountRao: bigint): void {
  if (amountRao === 0n) return;
  TotalIssuance.mutate(context.state, (issuance) => issuance + amountRao);
  context.deposit('Balances.Issued', { amount: amountRao });
}

/** Drops issued TAO that nobody got: it is not issued any more. */
export function dropCredit(context: Context, amountRao: bigint): void {
  if (amountRao === 0n) return;
  TotalIssuance.mutate(context.state, (issuance) => issuance - amountRao);
}
