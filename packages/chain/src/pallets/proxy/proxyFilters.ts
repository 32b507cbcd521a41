import { bySpec } from '@taokit/types';
import { type Call, callOf, type Variant } from '@taokit/types/registry';
import { SUBNET_LEASE_CALLS } from './subnetLeaseCalls.ts';

/** What a proxy may call: all but some calls, only some, or what a rule says of the arguments. `Pallet.*` is all of a pallet. */
type ProxyFilter = Denies | Allows | Decides;

interface Denies {
  readonly deny: readonly string[];
}

interface Allows {
  readonly allow: readonly string[];
  readonly except?: readonly string[];
}

interface Decides {
  readonly decide: (call: Call) => boolean;
}

/** Transfers below it are small, rao. */
const SMALL_RAO = 500_000_000n;

const NOTHING: ProxyFilter = { allow: [] };
const module = (...calls: readonly string[]) => calls.map((call) => `SubtensorModule.${call}`);

const ANNOUNCED_SWAPS = module(
  'announce_coldkey_swap',
  'swap_coldkey_announced',
  'clear_coldkey_swap_announcement',
  'dispute_coldkey_swap',
);
const COLDKEY_SWAPS = [...module('schedule_swap_coldkey', 'swap_coldkey'), ...ANNOUNCED_SWAPS];
const STAKING = module(
  'add_stake',
  'remove_stake',
  'unstake_all',
  'unstake_all_alpha',
  'swap_stake',
  'swap_stake_limit',
  'move_stake',
  'add_stake_limit',
  'remove_stake_limit',
  'remove_stake_full_limit',
);
const HOTKEY_SWAPS = module('swap_hotkey', 'swap_hotkey_v2');
const OWNER_KEYS = ['AdminUtils.sudo_set_sn_owner_hotkey', 'AdminUtils.sudo_set_subnet_owner_hotkey'];

const smallTransfer: ProxyFilter = {
  decide({ path, arguments: args }) {
    if (path === 'SubtensorModule.transfer_stake') return (args['alpha_amount'] as bigint) < SMALL_RAO;
    const isTransfer = path === 'Balances.transfer_keep_alive' || path === 'Balances.transfer_allow_death';
    return isTransfer && (args['value'] as bigint) < SMALL_RAO;
  },
};

const sudoSetCode: ProxyFilter = {
  decide: ({ path, arguments: args }) =>
    path === 'Sudo.sudo_unchecked_weight' && callOf(args['call'] as Variant).path === 'System.set_code',
};

type ProxyFilters = Readonly<Record<string, ProxyFilter>>;

/** Source: `define_proxy_filters`, `runtime/src/lib.rs` at 425. */
const FILTERS_425: ProxyFilters = {
  Any: { deny: [] },
  NonTransfer: { deny: ['Balances.*', ...module('transfer_stake'), ...COLDKEY_SWAPS] },
  NonFungible: {
    deny: [
      'Balances.*',
      ...STAKING,
      ...module('transfer_stake', 'burned_register', 'root_register'),
      ...COLDKEY_SWAPS,
      ...HOTKEY_SWAPS,
    ],
  },
  Transfer: {
    allow: [
      'Balances.transfer_keep_alive',
      'Balances.transfer_allow_death',
      'Balances.transfer_all',
      ...module('transfer_stake'),
    ],
  },
  SmallTransfer: smallTransfer,
  Owner: { allow: ['AdminUtils.*', ...module('set_subnet_identity', 'update_symbol')], except: OWNER_KEYS },
  NonCritical: {
    deny: [...module('dissolve_network', 'root_register', 'burned_register'), 'Sudo.*', ...ANNOUNCED_SWAPS],
  },
  Triumvirate: NOTHING,
  Senate: NOTHING,
  Governance: NOTHING,
  RootWeights: NOTHING,
  Staking: { allow: [...STAKING, ...module('set_root_claim_type')] },
  Registration: { allow: module('burned_register', 'register', 'register_limit') },
  ChildKeys: { allow: module('set_children', 'set_childkey_take') },
  SudoUncheckedSetCode: sudoSetCode,
  SwapHotkey: { allow: HOTKEY_SWAPS },
  SubnetLeaseBeneficiary: { allow: SUBNET_LEASE_CALLS },
  RootClaim: { allow: module('claim_root') },
};

/** What no broad proxy may call any longer. */
const INDIRECT = [
  'Sudo.*',
  'Crowdloan.*',
  'Multisig.*',
  'MevShield.store_encrypted',
  ...module('swap_basket'),
];
const OTHER_MACHINES = ['EVM.*', 'Ethereum.*', 'Contracts.*'];
const SPENDING = module(
  'add_stake_burn',
  'lock_stake',
  'move_lock',
  'set_perpetual_lock',
  'recycle_alpha',
  'burn_alpha',
);

const denied = (name: string, ...more: readonly string[]): ProxyFilter => ({
  deny: [...(FILTERS_425[name] as Denies).deny, ...INDIRECT, ...OWNER_KEYS, ...more],
});

/**
 * Source: `runtime/src/proxy_filters` of the releases with `BasketTrading`, which name groups of calls; who belongs to a group is
 * known only as far as the documentation names it.
 */
const FILTERS_475: ProxyFilters = {
  ...FILTERS_425,
  NonTransfer: denied('NonTransfer', ...OTHER_MACHINES),
  NonFungible: denied('NonFungible', ...OTHER_MACHINES, ...SPENDING, ...module('register_limit')),
  NonCritical: denied('NonCritical', ...COLDKEY_SWAPS, ...module('register_limit')),
  BasketTrading: { allow: module('swap_basket') },
};

/** 425 is the oldest whose filters are known, 475 the newest. */
const filtersAt = bySpec({ 233: FILTERS_425, 475: FILTERS_475 });

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
