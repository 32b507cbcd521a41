import { registrationEscrowAccount } from '@taokit/dtao/subnets';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { type AccountId, hexFromBytes } from '../../../state/AccountId.ts';
import { transfer } from '../../balances/ledger.ts';
import { subnetAccountId } from '../staking/palletAccounts.ts';
import { NetworkRegistrationEscrow } from '../storage/subnets.ts';

/** Sets the cost of a registration aside while it waits (`escrow_network_registration_cost`); who pays survives. */
export function escrowCost(context: Context, coldkey: AccountId, lockId: number, amountRao: bigint): void {
  const { state } = context;
  ensure(
    !NetworkRegistrationEscrow.contains(state, lockId),
    'SubtensorModule.BalanceWithdrawalError',
    `Place ${lockId} is paid for.`,
  );
  const escrow = escrowOf(lockId);
  ensure(escrow !== coldkey, 'SubtensorModule.CannotUseSystemAccount', `${escrow} is an escrow itself.`);
  transfer(context, coldkey, escrow, amountRao, 'Preserve');
  NetworkRegistrationEscrow.insert(state, lockId, [coldkey, amountRao]);
}

/** Pays what was set aside to the new subnet's account (`pay_network_registration_cost`). */
export function payFromEscrow(
  context: Context,
  coldkey: AccountId,
  lockId: number,
  payment: { readonly netuid: number; readonly amountRao: bigint },
): void {
  const [owner, reservedRao] = NetworkRegistrationEscrow.get(context.state, lockId) ?? [undefined, 0n];
  ensure(
    owner === coldkey && reservedRao === payment.amountRao,
    'SubtensorModule.BalanceWithdrawalError',
    `Place ${lockId} holds ${reservedRao} rao of ${owner ?? 'nobody'}.`,
  );
  transfer(context, escrowOf(lockId), subnetAccountId(payment.netuid), payment.amountRao, 'Expendable');
  NetworkRegistrationEscrow.remove(context.state, lockId);
}

/** Gives back what was set aside (`refund_network_registration_cost`). */
export function refundEscrow(context: Context, coldkey: AccountId, lockId: number): void {
  const held = NetworkRegistrationEscrow.get(context.state, lockId);
  if (held === undefined) return;
  ensure(
    held[0] === coldkey,
    'SubtensorModule.BalanceWithdrawalError',
    `Place ${lockId} was paid for by ${held[0]}.`,
  );
  transfer(context, escrowOf(lockId), coldkey, held[1], 'Expendable');
  NetworkRegistrationEscrow.remove(context.state, lockId);
}

function escrowOf(lockId: number): AccountId {
  return hexFromBytes(registrationEscrowAccount(lockId));
}
