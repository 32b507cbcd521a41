import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { endLeaseProxy, startLeaseProxy } from '../leasing/leaseProxy.ts';
import { SubnetLeaseShares, SubnetLeases, SubnetLeaseUnpaidDividends } from '../storage/leasing.ts';
import { SubnetOwner } from '../storage/subnets.ts';

const U128_MAX = (1n << 128n) - 1n;

/** A coldkey's part in a lease goes to the coldkey that takes its place (`transfer_coldkey_lease`). */
export function moveLease(context: Context, leaseId: number, from: AccountId, to: AccountId): void {
  const { state } = context;
  if (SubnetLeaseShares.contains(state, leaseId, from)) {
    const bits =
      SubnetLeaseShares.take(state, leaseId, from).bits + SubnetLeaseShares.get(state, leaseId, to).bits;
    ensure(bits <= U128_MAX, 'Arithmetic.Overflow', 'The shares of both do not fit.');
    SubnetLeaseShares.insert(state, leaseId, to, { bits });
  }
  if (SubnetLeaseUnpaidDividends.contains(state, leaseId, from)) {
    const unpaidRao = SubnetLeaseUnpaidDividends.take(state, leaseId, from);
    SubnetLeaseUnpaidDividends.mutate(state, leaseId, to, (rao) => saturatingAddU64(rao, unpaidRao));
  }
  const lease =
    SubnetLeases.get(state, leaseId) ??
    fail('SubtensorModule.LeaseDoesNotExist', `There is no lease ${leaseId}.`);
  if (lease.beneficiary !== from || from === to) return;
  // A lease that was ended and still owes something has no proxy any more.
  if (SubnetOwner.get(state, lease.netuid) !== from) {
    endLeaseProxy(context, lease.coldkey, from);
    startLeaseProxy(context, lease.coldkey, to);
  }
  SubnetLeases.insert(state, leaseId, { ...lease, beneficiary: to });
}
