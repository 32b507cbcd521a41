import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { findDelegate } from '../delegates.ts';
import { dispatchFor } from '../dispatchFor.ts';
import type { ProxyTypeValue } from '../storage.ts';

/** Makes a call for an account whose proxy the caller is. */
export const proxy: CallDefinition = defineCall<{
  real: MultiAddress;
  force_proxy_type: ProxyTypeValue | null;
  call: Variant;
}>('Proxy.proxy', (context, { real: address, force_proxy_type, call }) => {
  const who = ensureSigned(context.origin);
  const real = lookup(address);
  const found = findDelegate(context.state, real, who, force_proxy_type?.type);
  ensure(
    found.delay === 0,
    'Proxy.Unannounced',
    `The call has to be announced ${found.delay} blocks before.`,
  );
  dispatchFor(context, found, real, callOf(call));
});
