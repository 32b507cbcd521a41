import type { Registry, TypeDefinition } from '@taokit/types/registry';
import type { Context } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { unreserve } from '../balances/ledger.ts';
import { adjustDeposit, proxyDeposit } from './deposits.ts';
import { MAX_PROXIES, Proxies, type ProxyDefinition, RealPaysFee } from './storage.ts';

/** Makes an account a proxy of another (`add_proxy_delegate`). */
export function addDelegate(context: Context, real: AccountId, proxy: ProxyDefinition): void {
  const { state } = context;
  ensure(real !== proxy.delegate, 'Proxy.NoSelfProxy', `${real} would be its own proxy.`);
  const [proxies, depositRao] = Proxies.get(state, real);
  const before = proxies.filter((other) => compare(state.registry, other, proxy) < 0);
  const after = proxies.slice(before.length);
  const isKnown = after[0] !== undefined && compare(state.registry, after[0], proxy) === 0;
  ensure(!isKnown, 'Proxy.Duplicate', `${proxy.delegate} is that proxy of ${real} already.`);
  ensure(proxies.length < MAX_PROXIES, 'Proxy.TooMany', `${real} has ${proxies.length} proxies.`);
  const newRao = proxyDeposit(proxies.length + 1);
  adjustDeposit(context, real, depositRao, newRao);
  Proxies.insert(state, real, [[...before, proxy, ...after], newRao]);
  context.deposit('Proxy.ProxyAdded', eventFields(real, proxy));
}

/** Ends a proxy (`remove_proxy_delegate`). */
export function removeDelegate(context: Context, real: AccountId, proxy: ProxyDefinition): void {
  const { state } = context;
  const [proxies, depositRao] = Proxies.get(state, real);
  const left = proxies.filter((other) => compare(state.registry, other, proxy) !== 0);
  ensure(left.length < proxies.length, 'Proxy.NotFound', `${proxy.delegate} is no such proxy of ${real}.`);
  const newRao = proxyDeposit(left.length);
  adjustDeposit(context, real, depositRao, newRao);
  if (left.length > 0) Proxies.insert(state, real, [left, newRao]);
  else Proxies.remove(state, real);
  RealPaysFee.remove(state, real, proxy.delegate);
  context.deposit('Proxy.ProxyRemoved', eventFields(real, proxy));
}

/** Ends every proxy of an account (`remove_all_proxy_delegates`). */
export function removeAllDelegates(context: Context, real: AccountId): void {
  const [, depositRao] = Proxies.take(context.state, real);
  unreserve(context, real, depositRao);
  RealPaysFee.clear(context.state, real);
}

/** The first proxy relation of two accounts, of a kind where one is asked for (`find_proxy`); else fails with `Proxy.NotProxy`. */
export function findDelegate(
  state: Reads,
  real: AccountId,
  delegate: AccountId,
  proxyType?: string,
): ProxyDefinition {
  const [proxies] = Proxies.get(state, real);
  const found = proxies.find(
    (proxy) =>
      proxy.delegate === delegate && (proxyType === undefined || proxy.proxy_type.type === proxyType),
  );
  return found ?? fail('Proxy.NotProxy', `${delegate} is no such proxy of ${real}.`);
}

function eventFields(delegator: AccountId, { delegate, proxy_type, delay }: ProxyDefinition) {
  return { delegator, delegatee: delegate, proxy_type, delay };
}

/** The order proxies are kept in: by account, kind, delay. */
function compare(registry: Registry, a: ProxyDefinition, b: ProxyDefinition): number {
  if (a.delegate !== b.delegate) return a.delegate < b.delegate ? -1 : 1;
  const kinds = proxyTypeIndices(registry);
  return kinds.get(a.proxy_type.type)! - kinds.get(b.proxy_type.type)! || a.delay - b.delay;
}

const known = new WeakMap<Registry, ReadonlyMap<string, number>>();

/** The byte of each kind of proxy. */
export function proxyTypeIndices(registry: Registry): ReadonlyMap<string, number> {
  const found = known.get(registry);
  if (found !== undefined) return found;
  const name = 'subtensor_runtime_common::ProxyType';
  const isProxyType = (type: TypeDefinition) => type[0] === 'variant' && type[1] === name;
  const type = registry.types.find(isProxyType) as Extract<
    TypeDefinition,
    readonly ['variant', ...unknown[]]
  >;
  const indices = new Map(type[2].map(([variant, index]) => [variant, index]));
  known.set(registry, indices);
  return indices;
}
