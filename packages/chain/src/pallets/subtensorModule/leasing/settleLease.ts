import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { attempt } from '../attempt.ts';
import { stakeOf } from '../staking/sharePool.ts';
import { transferStakeWithinSubnet } from '../staking/transferStakeWithinSubnet.ts';
import { SubnetLeases, SubnetLeaseUnpaidDividends, SubnetUidToLeaseId } from '../storage/leasing.ts';
import type { SubnetLease } from '../storage/values.ts';

/** Somebody's part of a lease's dividends. */
export interface LeasePayment {
  /** The lease. */
  readonly leaseId: number;
  /** Who gets it. */
  readonly contributor: AccountId;
  /** How much, rao of alpha. */
  readonly alphaRao: bigint;
}

/** Gives alpha of a lease to somebody; fails where the lease has too little, or that is too little to transfer. */
export function payFromLease(context: Context, lease: SubnetLease, to: AccountId, alphaRao: bigint): void {
  const { coldkey, hotkey, netuid } = lease;
  const from = { hotkey, coldkey, netuid };
  const heldRao = stakeOf(context.state, from);
  ensure(
    heldRao >= alphaRao,
    'SubtensorModule.NotEnoughStakeToWithdraw',
    `The lease has ${heldRao} of ${alphaRao} rao.`,
  );
  transferStakeWithinSubnet(context, from, { ...from, coldkey: to }, alphaRao);
}

/** Pays a part, or keeps it for later where that fails. */
export function payOrDefer(context: Context, lease: SubnetLease, payment: LeasePayment): void {
  const { state } = context;
  const { leaseId, contributor, alphaRao } = payment;
  const fields = { lease_id: leaseId, contributor, alpha: alphaRao };
  const failure = attempt(context, (inner) => payFromLease(inner, lease, contributor, alphaRao));
  if (failure === undefined) {
    SubnetLeaseUnpaidDividends.remove(state, leaseId, contributor);
    context.deposit('SubtensorModule.SubnetLeaseDividendsDistributed', fields);
    return;
  }
  SubnetLeaseUnpaidDividends.insert(state, leaseId, contributor, alphaRao);
  context.deposit('SubtensorModule.SubnetLeaseDividendSkipped', fields);
}

/** Pays what a lease owes, as far as that can be paid (`settle_unpaid_lease_dividends`). */
export function settleUnpaid(context: Context, leaseId: number, lease: SubnetLease): void {
  const { state } = context;
  for (const [[, contributor], alphaRao] of SubnetLeaseUnpaidDividends.entries(state, leaseId)) {
    if (alphaRao === 0n) SubnetLeaseUnpaidDividends.remove(state, leaseId, contributor);
    else payOrDefer(context, lease, { leaseId, contributor, alphaRao });
  }
}

/** Forgets a lease that owes nothing more (`finish_lease_cleanup_if_settled`). */
export function forgetSettled({ state }: Context, leaseId: number, netuid: number): void {
  if (SubnetLeaseUnpaidDividends.entries(state, leaseId).length > 0) return;
  SubnetLeases.remove(state, leaseId);
  SubnetUidToLeaseId.remove(state, netuid);
}
