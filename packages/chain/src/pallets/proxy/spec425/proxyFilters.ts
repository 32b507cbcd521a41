import { smallTransfers, sudoSetCode } from '../conditionalFilters.ts';
import type { ProxyFilter, ProxyFilters } from '../ProxyFilter.ts';
import { SUBNET_LEASE_CALLS } from './subnetLeaseCalls.ts';

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

/** Source: `define_proxy_filters`, `runtime/src/lib.rs` at 425. */
export const PROXY_FILTERS: ProxyFilters = {
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
  SmallTransfer: smallTransfers(['transfer_stake']),
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
