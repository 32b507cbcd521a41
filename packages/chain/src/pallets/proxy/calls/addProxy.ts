import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { addDelegate } from '../delegates.ts';
import type { ProxyTypeValue } from '../storage.ts';

/** Makes an account a proxy of the caller. */
export const addProxy: CallDefinition = defineCall<{
  delegate: MultiAddress;
  proxy_type: ProxyTypeValue;
  delay: number;
}>('Proxy.add_proxy', (context, { delegate, proxy_type, delay }) => {
  const who = ensureSigned(context.origin);
  addDelegate(context, who, { delegate: lookup(delegate), proxy_type, delay });
});
