import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { addDelegate, removeDelegate } from '../../proxy/delegates.ts';
import type { ProxyDefinition } from '../../proxy/storage.ts';

/** Lets a beneficiary run its leased subnet (`add_lease_beneficiary_proxy`). */
export function startLeaseProxy(context: Context, lease: AccountId, beneficiary: AccountId): void {
  addDelegate(context, lease, proxyOf(beneficiary));
}

/** Ends that (`remove_lease_beneficiary_proxy`). */
export function endLeaseProxy(context: Context, lease: AccountId, beneficiary: AccountId): void {
  removeDelegate(context, lease, proxyOf(beneficiary));
}

function proxyOf(delegate: AccountId): ProxyDefinition {
  return { delegate, proxy_type: { type: 'SubnetLeaseBeneficiary', value: null }, delay: 0 };
}
