import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { removeAllDelegates } from '../delegates.ts';

/** Ends every proxy of the caller. */
export const removeProxies: CallDefinition = defineCall<object>('Proxy.remove_proxies', (context) => {
  removeAllDelegates(context, ensureSigned(context.origin));
});
