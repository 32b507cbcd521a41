/**
 * The calls of the runtime in groups, each in one: what kinds of proxies are made of since releases list what a proxy may do.
 *
 * Source: `runtime/src/proxy_filters/call_groups.rs`, spec 475. A call of a later release that is in no group is allowed to `Any` alone.
 */
const module = (...calls: readonly string[]) => calls.map((call) => `SubtensorModule.${call}`);
const admin = (...calls: readonly string[]) => calls.map((call) => `AdminUtils.sudo_${call}`);

/** Pallets that broad proxies may use as a whole (`InfraCommonCalls`); of MevShield all but `store_encrypted`. */
export const INFRA_COMMON: readonly string[] = [
  'System.*',
  'Timestamp.*',
  'Grandpa.*',
  'Utility.*',
  'Preimage.*',
  'Scheduler.*',
  'Proxy.*',
  'Commitments.*',
  'SafeMode.*',
  'Ethereum.*',
  'BaseFee.*',
  'Drand.*',
  'Swap.*',
  'MevShield.announce_next_key',
  'MevShield.submit_encrypted',
  'MevShield.set_max_pending_extrinsics_number',
  'MevShield.set_on_initialize_weight',
  'MevShield.set_stored_extrinsic_lifetime',
  'MevShield.set_max_extrinsic_weight',
  'LimitOrders.*',
];

/** What only `Any` may do: it would drop the filter, become root, or takes a subnet from its owner. */
export const ONLY_ANY: readonly string[] = [
  'Sudo.*',
  'Multisig.*',
  'Crowdloan.*',
  'MevShield.store_encrypted',
  ...admin('set_sn_owner_hotkey'),
];

/** Machines inside the chain (`EvmCalls`, `ContractsCalls`). */
export const OTHER_MACHINES: readonly string[] = ['EVM.*', 'Contracts.*'];

/** Transfers of one's own TAO (`BalanceTransferCalls`). */
export const BALANCE_TRANSFERS: readonly string[] = [
  'Balances.transfer_keep_alive',
  'Balances.transfer_allow_death',
  'Balances.transfer_all',
];

/** What else there is of balances, nearly all for root (`BalanceMaintenanceCalls`). */
export const BALANCE_MAINTENANCE: readonly string[] = [
  'Balances.force_transfer',
  'Balances.force_unreserve',
  'Balances.upgrade_accounts',
  'Balances.force_set_balance',
  'Balances.force_adjust_total_issuance',
  'Balances.burn',
];

/** One's own stake (`StakeManagementCalls`). */
export const STAKE_MANAGEMENT: readonly string[] = module(
  'add_stake',
  'add_stake_limit',
  'remove_stake',
  'remove_stake_limit',
  'remove_stake_full_limit',
  'unstake_all',
  'unstake_all_alpha',
  'move_stake',
  'move_stake_limit',
  'swap_stake',
  'swap_stake_limit',
  'stake_into_basket',
  'add_collateral',
  'set_min_collateral',
);

/** Stake that goes to another coldkey (`StakeTransferCalls`). */
export const STAKE_TRANSFERS: readonly string[] = module('transfer_stake', 'transfer_stake_and_hotkey');

/** Registration by work, which costs nothing (`PowRegistrationCalls`). */
export const POW_REGISTRATION: readonly string[] = module('pow_register');

/** Registration for TAO (`BurnedRegistrationCalls`). */
export const BURNED_REGISTRATION: readonly string[] = module('register', 'register_limit', 'burned_register');

/** Registration on root (`RootRegistrationCalls`). */
export const ROOT_REGISTRATION: readonly string[] = module('root_register');

/** Another hotkey for a neuron (`HotkeySwapCalls`). */
export const HOTKEY_SWAPS: readonly string[] = module('swap_hotkey', 'swap_hotkey_v2');

/** Another coldkey (`ColdkeySwapCalls`). */
export const COLDKEY_SWAPS: readonly string[] = module(
  'schedule_swap_coldkey',
  'swap_coldkey',
  'announce_coldkey_swap',
  'swap_coldkey_announced',
  'clear_coldkey_swap_announcement',
  'dispute_coldkey_swap',
  'reset_coldkey_swap',
);

/** The end of a subnet (`CriticalNetworkCalls`). */
export const CRITICAL_NETWORK: readonly string[] = module('dissolve_network', 'root_dissolve_network');

/** Children of a hotkey (`ChildKeyCalls`). */
export const CHILD_KEYS: readonly string[] = module('set_children', 'set_childkey_take');

/** Claims of root's dividends (`RootClaimCalls`). */
export const ROOT_CLAIMS: readonly string[] = module('claim_root', 'claim_root_with_hotkey');

/** Trades of a fund (`BasketTradingCalls`). */
export const BASKET_TRADING: readonly string[] = module('swap_basket', 'swap_basket_many');

/** Name and symbol of a subnet (`SubnetIdentityCalls`). */
export const SUBNET_IDENTITY: readonly string[] = module('set_subnet_identity', 'update_symbol');

/** The start of a subnet (`SubnetActivationCalls`). */
export const SUBNET_ACTIVATION: readonly string[] = module('start_call');

/** What spends, locks or destroys TAO and alpha and is neither a transfer nor a stake (`SubtensorValueCalls`). */
export const VALUE: readonly string[] = module(
  'add_stake_burn',
  'lock_stake',
  'move_lock',
  'set_perpetual_lock',
  'recycle_alpha',
  'burn_alpha',
  'register_network',
  'register_network_with_identity',
  'register_leased_network',
);

/** What else there is of SubtensorModule; nothing of it moves value (`SubtensorCommonCalls`). */
export const COMMON: readonly string[] = module(
  'set_weights',
  'set_mechanism_weights',
  'batch_set_weights',
  'commit_weights',
  'commit_mechanism_weights',
  'batch_commit_weights',
  'commit_crv3_mechanism_weights',
  'commit_timelocked_weights',
  'commit_timelocked_mechanism_weights',
  'reveal_weights',
  'reveal_mechanism_weights',
  'batch_reveal_weights',
  'set_reject_locked_alpha',
  'decrease_take',
  'increase_take',
  'serve_axon',
  'serve_axon_tls',
  'serve_prometheus',
  'set_identity',
  'try_associate_hotkey',
  'associate_evm_key',
  'set_coldkey_auto_stake_hotkey',
  'set_pending_childkey_cooldown',
  'set_auto_parent_delegation_enabled',
  'sudo_set_tx_childkey_take_rate_limit',
  'sudo_set_min_childkey_take',
  'sudo_set_max_childkey_take',
  'terminate_lease',
  'trigger_epoch',
  'sudo_set_root_claim_threshold',
  'enable_voting_power_tracking',
  'disable_voting_power_tracking',
  'sudo_set_voting_power_ema_alpha',
);

/** What a subnet's owner may set (`SubnetManagementCalls`). */
export const SUBNET_MANAGEMENT: readonly string[] = [
  ...module('set_tempo', 'set_activity_cutoff_factor'),
  ...admin(
    'set_serving_rate_limit',
    'set_max_difficulty',
    'set_weights_version_key',
    'set_adjustment_alpha',
    'set_immunity_period',
    'set_min_allowed_weights',
    'set_rho',
    'set_activity_cutoff',
    'set_activity_cutoff_factor',
    'set_tempo',
    'set_min_burn',
    'set_max_burn',
    'set_bonds_moving_average',
    'set_bonds_penalty',
    'set_min_childkey_take_per_subnet',
    'set_commit_reveal_weights_enabled',
    'set_liquid_alpha_enabled',
    'set_alpha_values',
    'set_liquid_alpha_consensus_mode',
    'set_commit_reveal_weights_interval',
    'set_toggle_transfer',
    'set_recycle_or_burn',
    'set_alpha_sigmoid_steepness',
    'set_yuma3_enabled',
    'set_bonds_reset_enabled',
    'set_owner_immune_neuron_limit',
    'set_mechanism_count',
    'set_epoch_consensus',
    'set_mechanism_emission_split',
    'trim_to_max_allowed_uids',
    'trim_null_uids_batch',
    'set_max_allowed_uids',
    'set_burn_half_life',
    'set_burn_increase_mult',
    'set_owner_cut_enabled',
    'set_owner_cut_auto_lock_enabled',
    'set_collateral_lock_share',
    'set_collateral_drain_ratio',
  ),
];

/**
 * What only root may set (`RootConfigCalls`): a proxy that may make these calls is still refused by them. The last is in no file that
 * could be read, and stands where the other calls about funds do.
 */
export const ROOT_CONFIG: readonly string[] = [
  'AdminUtils.swap_authorities',
  'AdminUtils.schedule_grandpa_change',
  ...admin(
    'set_default_take',
    'set_tx_rate_limit',
    'set_min_difficulty',
    'set_weights_set_rate_limit',
    'set_adjustment_interval',
    'set_kappa',
    'set_network_registration_allowed',
    'set_network_pow_registration_allowed',
    'set_target_registrations_per_interval',
    'set_difficulty',
    'set_max_allowed_validators',
    'set_max_registrations_per_block',
    'set_subnet_owner_cut',
    'set_network_rate_limit',
    'set_total_issuance',
    'set_network_immunity_period',
    'set_network_min_lock_cost',
    'set_subnet_limit',
    'set_lock_reduction_interval',
    'set_rao_recycled',
    'set_stake_threshold',
    'set_nominator_min_required_stake',
    'set_tx_delegate_take_rate_limit',
    'set_min_delegate_take',
    'set_dissolve_network_schedule_duration',
    'set_evm_chain_id',
    'toggle_evm_precompile',
    'set_subnet_moving_alpha',
    'set_ema_price_halving_period',
    'set_subtoken_enabled',
    'set_commit_reveal_version',
    'set_ck_burn',
    'set_admin_freeze_window',
    'set_owner_hparam_rate_limit',
    'set_min_allowed_uids',
    'set_min_non_immune_uids',
    'set_tao_flow_cutoff',
    'set_tao_flow_normalization_exponent',
    'set_emission_bar_quantile',
    'set_emission_bar_rank',
    'set_emission_gate_exponent',
    'set_tao_flow_smoothing_factor',
    'set_net_tao_flow_enabled',
    'set_max_mechanism_count',
    'set_start_call_delay',
    'set_coldkey_swap_announcement_delay',
    'set_coldkey_swap_reannouncement_delay',
    'set_subnet_emission_enabled',
    'set_max_epochs_per_block',
    'set_basket_concentration_cap',
    'set_basket_trading_enabled',
    'set_basket_trading_frozen',
    'set_basket_daily_turnover_cap',
    'set_basket_liquidity_cap',
    'set_basket_claim_dust',
    'set_basket_min_trade_tao',
  ),
];
