import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { reducibleBalance, transfer } from '../../balances/ledger.ts';
import { TotalIssuance as BalancesIssuance } from '../../balances/storage.ts';
import { TotalIssuance } from '../storage/emission.ts';
import { minOf } from './minMax.ts';
import { BURN_ACCOUNT, subnetAccount } from './palletAccounts.ts';

/** What an account can spend, rao, if it need not survive (`get_coldkey_balance`). */
export function spendableTao(state: Reads, who: AccountId): bigint {
  return reducibleBalance(state, who, 'Expendable');
}

/** Pays TAO; who pays may be gone afterwards (`transfer_tao`). Fails with `InsufficientTaoBalance` and as any transfer. */
export function transferTao(context: Context, from: AccountId, to: AccountId, amountRao: bigint): void {
  const most = spendableTao(context.state, from);
  ensure(
    amountRao <= most,
    'SubtensorModule.InsufficientTaoBalance',
    `${from} can spend ${most} of ${amountRao} rao.`,
  );
  const issuedRao = BalancesIssuance.get(context.state);
  transfer(context, from, to, amountRao, 'Expendable');
  noteLost(context, issuedRao - BalancesIssuance.get(context.state));
}

/**
 * Dust that a payment left behind is no longer issued (`transfer_allow_death_update_ti`); since 459 that is so of any dust
 * (`mutateAccount`).
 */
const noteLost = /* @__PURE__ */ ruleBySpec<Context, [lostRao: bigint], void>({
  233: () => undefined,
  423: ({ state }, lostRao) => {
    if (lostRao > 0n) TotalIssuance.mutate(state, (issuance) => saturatingSubU64(issuance, lostRao));
  },
  459: () => undefined,
});

/**
 * Pays TAO to a subnet's account; who pays survives, so that the existential deposit may stay behind (`transfer_tao_to_subnet`).
 *
 * @returns what was really paid, rao
 */
export function transferTaoToSubnet(
  context: Context,
  netuid: number,
  coldkey: AccountId,
  amountRao: bigint,
): bigint {
  if (amountRao === 0n) return 0n;
  const account = accountOf(context.state, netuid);
  const most = reducibleBalance(context.state, coldkey, 'Preserve');
  const paidRao = minOf(amountRao, most);
  ensure(
    paidRao > 0n,
    'SubtensorModule.InsufficientTaoBalance',
    `${coldkey} can spend nothing of ${amountRao} rao and survive.`,
  );
  transfer(context, coldkey, account, paidRao, 'Preserve');
  return paidRao;
}

/** Pays TAO out of a subnet's account (`transfer_tao_from_subnet`). */
export function transferTaoFromSubnet(
  context: Context,
  netuid: number,
  to: AccountId,
  amountRao: bigint,
): void {
  transferTao(context, accountOf(context.state, netuid), to, amountRao);
}

/** Moves TAO where nobody can spend it; it stays issued (`burn_tao`). */
export function burnTao(context: Context, from: AccountId, amountRao: bigint): void {
  transferTao(context, from, BURN_ACCOUNT, amountRao);
}

function accountOf(state: Reads, netuid: number): AccountId {
  return (
    subnetAccount(state, netuid) ?? fail('SubtensorModule.SubnetNotExists', `There is no subnet ${netuid}.`)
  );
}
