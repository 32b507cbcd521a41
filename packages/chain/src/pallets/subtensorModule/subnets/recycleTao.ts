import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { dropCredit } from '../../balances/credit.ts';
import { reducibleBalance, withdraw } from '../../balances/ledger.ts';
import { TotalIssuance } from '../storage/emission.ts';

/** Destroys TAO of an account, which survives: the chain can emit it again (`recycle_tao`). */
export function recycleTao(context: Context, who: AccountId, amountRao: bigint): void {
  const most = reducibleBalance(context.state, who, 'Preserve');
  ensure(
    amountRao <= most,
    'SubtensorModule.InsufficientTaoBalance',
    `${who} can spend ${most} of ${amountRao} rao and survive.`,
  );
  TotalIssuance.mutate(context.state, (issuance) => saturatingSubU64(issuance, amountRao));
  withdraw(context, who, amountRao, 'Preserve');
  dropCredit(context, amountRao);
}
