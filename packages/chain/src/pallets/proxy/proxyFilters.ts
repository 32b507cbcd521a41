import { bySpec } from '@taokit/types';
import type { Call } from '@taokit/types/registry';
import * as calls from './callGroups.ts';
import { smallTransfers, sudoSetCode } from './conditionalFilters.ts';
import type { ProxyFilter, ProxyFilters } from './ProxyFilter.ts';
import * as of425 from './spec425/proxyFilters.ts';

const NOTHING: ProxyFilter = { allow: [] };

const only = (...groups: readonly (readonly string[])[]): ProxyFilter => ({ allow: groups.flat() });

/** What every broad proxy may do. */
const BROAD = [
  calls.INFRA_COMMON,
  calls.SUBNET_MANAGEMENT,
  calls.ROOT_CONFIG,
  calls.POW_REGISTRATION,
  calls.CHILD_KEYS,
  calls.ROOT_CLAIMS,
  calls.SUBNET_IDENTITY,
  calls.SUBNET_ACTIVATION,
  calls.COMMON,
];

/** Source: `runtime/src/proxy_filters/mod.rs`, spec 475: a kind lists what it may call, so that a new call is no proxy's but `Any`'s. */
const PROXY_FILTERS: ProxyFilters = {
  Any: { deny: [] },
  NonTransfer: only(
    ...BROAD,
    calls.STAKE_MANAGEMENT,
    calls.BURNED_REGISTRATION,
    calls.ROOT_REGISTRATION,
    calls.HOTKEY_SWAPS,
    calls.CRITICAL_NETWORK,
    calls.VALUE,
  ),
  NonFungible: only(...BROAD, calls.CRITICAL_NETWORK),
  NonCritical: only(
    ...BROAD,
    calls.OTHER_MACHINES,
    calls.BALANCE_TRANSFERS,
    calls.BALANCE_MAINTENANCE,
    calls.STAKE_MANAGEMENT,
    calls.STAKE_TRANSFERS,
    calls.HOTKEY_SWAPS,
    calls.VALUE,
  ),
  Transfer: only(calls.BALANCE_TRANSFERS, calls.STAKE_TRANSFERS),
  SmallTransfer: smallTransfers(['transfer_stake', 'transfer_stake_and_hotkey']),
  Owner: only(calls.SUBNET_IDENTITY, calls.SUBNET_MANAGEMENT),
  Triumvirate: NOTHING,
  Senate: NOTHING,
  Governance: NOTHING,
  RootWeights: NOTHING,
  Staking: only(calls.STAKE_MANAGEMENT),
  Registration: only(calls.POW_REGISTRATION, calls.BURNED_REGISTRATION),
  ChildKeys: only(calls.CHILD_KEYS),
  SudoUncheckedSetCode: sudoSetCode,
  SwapHotkey: only(calls.HOTKEY_SWAPS),
  SubnetLeaseBeneficiary: only(calls.SUBNET_ACTIVATION, calls.SUBNET_IDENTITY, calls.SUBNET_MANAGEMENT),
  RootClaim: only(calls.ROOT_CLAIMS),
  BasketTrading: only(calls.BASKET_TRADING),
};

/** 425 is the oldest release whose filters are known, 475 the newest. */
const filtersAt = bySpec({ 233: of425.PROXY_FILTERS, 475: PROXY_FILTERS });

/**
 * Whether a proxy may make a call (`InstanceFilter::filter`).
 *
 * @param spec - the spec version whose rules hold
 * @param proxyType - the name of what the proxy may do
 * @param call - the call
 */
export function proxyAllows(spec: number, proxyType: string, call: Call): boolean {
  const filter = filtersAt(spec)[proxyType] ?? NOTHING;
  if ('decide' in filter) return filter.decide(call);
  if ('deny' in filter) return !names(filter.deny, call.path);
  return names(filter.allow, call.path) && !names(filter.except ?? [], call.path);
}

function names(list: readonly string[], path: string): boolean {
  return list.includes(path) || list.includes(`${path.split('.')[0]}.*`);
}

/** What a proxy that may not transfer can make no proxy of (`is_superset`). */
const NOT_BELOW_NON_TRANSFER = bySpec<readonly string[]>({
  233: ['Any', 'Transfer', 'SmallTransfer'],
  475: ['Any', 'Transfer', 'SmallTransfer', 'NonCritical', 'SudoUncheckedSetCode', 'BasketTrading'],
});

/**
 * Whether one kind of proxy may make proxies of another (`is_superset`).
 *
 * @param spec - the spec version whose rules hold
 * @param outer - what the one may do
 * @param inner - what the other may do
 */
export function isSuperset(spec: number, outer: string, inner: string): boolean {
  if (outer === inner || outer === 'Any') return true;
  if (outer === 'NonTransfer') return !NOT_BELOW_NON_TRANSFER(spec).includes(inner);
  return outer === 'Transfer' && inner === 'SmallTransfer';
}
