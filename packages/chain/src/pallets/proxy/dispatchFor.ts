import type { Call } from '@taokit/types/registry';
import type { Context } from '../../runtime/Context.ts';
import { dispatchResultValue } from '../../runtime/dispatchErrorValue.ts';
import { type CallFilter, signed, withFilter } from '../../runtime/Origin.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { isSuperset, proxyAllows } from './proxyFilters.ts';
import { LastCallResult, type ProxyDefinition, type ProxyTypeValue } from './storage.ts';

/** Makes a call for an account, as far as the proxy may (`do_proxy`). */
export function dispatchFor(context: Context, proxy: ProxyDefinition, real: AccountId, call: Call): void {
  const origin = withFilter(signed(real), filterOf(context.spec, proxy.proxy_type.type));
  const outcome = dispatchResultValue(context.runtime.registry, context.dispatch(call, origin));
  LastCallResult.insert(context.state, real, outcome);
  context.deposit('Proxy.ProxyExecuted', { result: outcome });
}

/** A proxy makes and ends only proxies that may do no more than itself. */
function filterOf(spec: number, kind: string): CallFilter {
  return (call) => {
    if (call.path === 'Proxy.add_proxy' || call.path === 'Proxy.remove_proxy') {
      const { type } = call.arguments['proxy_type'] as ProxyTypeValue;
      if (!isSuperset(spec, kind, type)) return false;
    }
    const endsAll = call.path === 'Proxy.remove_proxies' || call.path === 'Proxy.kill_pure';
    return (!endsAll || kind === 'Any') && proxyAllows(spec, kind, call);
  };
}
