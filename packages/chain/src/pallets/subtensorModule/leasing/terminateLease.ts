import { checkLeaseEnd } from '@taokit/dtao/leasing';
import type { CallContext } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { decProviders } from '../../system/accounts.ts';
import { attempt } from '../attempt.ts';
import { ensureOk } from '../ensureOk.ts';
import { ownsHotkey } from '../staking/hotkeys.ts';
import { AccumulatedLeaseDividends, SubnetLeaseShares, SubnetLeases } from '../storage/leasing.ts';
import { SubnetOwner } from '../storage/subnets.ts';
import { setOwnerHotkey } from '../subnets/owners.ts';
import { endLeaseProxy } from './leaseProxy.ts';
import { forgetSettled, settleUnpaid } from './settleLease.ts';

/**
 * Ends a lease: the subnet is its beneficiary's. What is still owed is paid as far as possible; a lease that owes more is kept, and
 * can be ended again (`do_terminate_lease`). Fails with `LeaseDoesNotExist`, `ExpectedBeneficiaryOrigin`, `LeaseHasNoEndBlock`,
 * `LeaseHasNotEnded`, `BeneficiaryDoesNotOwnHotkey`.
 *
 * Source: `pallets/subtensor/src/subnets/leasing.rs`, a version near 475.
 */
export function terminateLease(context: CallContext, leaseId: number, hotkey: AccountId): void {
  const { state } = context;
  const who = ensureSigned(context.origin);
  const lease =
    SubnetLeases.get(state, leaseId) ??
    fail('SubtensorModule.LeaseDoesNotExist', `There is no lease ${leaseId}.`);
  const { beneficiary, netuid, end_block: end } = lease;
  ensureOk(
    checkLeaseEnd({
      isBeneficiary: beneficiary === who,
      endBlock: end === null ? null : BigInt(end),
      block: BigInt(context.block),
      ownsHotkey: ownsHotkey(state, beneficiary, hotkey),
    }),
  );
  const isFirst = SubnetOwner.get(state, netuid) !== beneficiary;
  SubnetOwner.insert(state, netuid, beneficiary);
  setOwnerHotkey(context, netuid, hotkey);
  settleUnpaid(context, leaseId, lease);
  SubnetLeaseShares.clear(state, leaseId);
  AccumulatedLeaseDividends.remove(state, leaseId);
  if (isFirst) {
    // Where something still needs an account, as the proxy's deposit does, the chain goes on without a word.
    for (const who of [lease.coldkey, lease.hotkey]) attempt(context, (inner) => decProviders(inner, who));
    endLeaseProxy(context, lease.coldkey, beneficiary);
  }
  forgetSettled(context, leaseId, netuid);
  context.deposit('SubtensorModule.SubnetLeaseTerminated', { beneficiary, netuid });
}
