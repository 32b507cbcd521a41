import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { removeDelegate } from '../delegates.ts';
import type { ProxyTypeValue } from '../storage.ts';

/** Ends a proxy of the caller. */
export const removeProxy: CallDefinition = defineCall<{
  delegate: MultiAddress;
  proxy_type: ProxyTypeValue;
  delay: number;
}>('Proxy.remove_proxy', (context, { delegate, proxy_type, delay }) => {
  const who = ensureSigned(context.origin);
  removeDelegate(context, who, { delegate: lookup(delegate), proxy_type, delay });
});
