import type { CallPath } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../runtime/Origin.ts';
import type { State } from '../../state/State.ts';
import type { StorageItem } from '../../state/storageItems.ts';
import { ChainId } from '../evmChainId/storage.ts';
import * as baskets from '../subtensorModule/storage/baskets.ts';
import { CKBurn } from '../subtensorModule/storage/childkeys.ts';
import * as emission from '../subtensorModule/storage/emission.ts';
import { MaxEpochsPerBlock } from '../subtensorModule/storage/epochs.ts';
import * as parameters from '../subtensorModule/storage/hyperparameters.ts';
import {
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapReannouncementDelay,
} from '../subtensorModule/storage/keySwaps.ts';
import { TxDelegateTakeRateLimit, TxRateLimit } from '../subtensorModule/storage/rateLimits.ts';
import { MaxDelegateTake, MinDelegateTake } from '../subtensorModule/storage/staking.ts';
import * as subnets from '../subtensorModule/storage/subnets.ts';
import type { FixedBits } from '../subtensorModule/storage/values.ts';
import { ensureAdmin } from './bounds.ts';

/** 1 as U64F64. */
const ONE = 1n << 64n;

/** A parameter of the network that root sets. */
interface NetworkSetting<Value> {
  /** The call, without its pallet. */
  readonly call: string;
  /** Its argument; the event has it under the same name. */
  readonly field: string;
  /** Where the value is kept. */
  readonly item: Pick<StorageItem<[], Value, unknown>, 'insert'>;
  /** What the value must be: ends the call otherwise. */
  readonly check?: (value: Value) => void;
  /** The subtensor pallet's event, with the value; none where left out. */
  readonly event?: string;
  /** The admin's own event, with the value by name; none where left out. */
  readonly adminEvent?: string;
  /** What else follows. */
  readonly after?: (state: State) => void;
}

/** The call that sets a parameter of the network, which root alone may. */
function networkSetter<Value>(setting: NetworkSetting<Value>): CallDefinition {
  const path = `AdminUtils.${setting.call}` as CallPath;
  return defineCall<Readonly<Record<string, Value>>>(path, (context, args) => {
    const value = args[setting.field]!;
    ensureRoot(context.origin);
    setting.check?.(value);
    setting.item.insert(context.state, value);
    setting.after?.(context.state);
    const { event, adminEvent } = setting;
    if (event !== undefined) context.deposit(`SubtensorModule.${event}` as never, [value]);
    if (adminEvent !== undefined)
      context.deposit(`AdminUtils.${adminEvent}` as never, { [setting.field]: value });
  });
}

/** The bar of the emission gate is found anew in the next block. */
function forgetBar(state: State): void {
  emission.EmissionGateBar.remove(state);
}

function ensurePositive(cap: number): void {
  ensureAdmin(cap > 0, 'ValueNotInBounds', 'A cap of 0 would forbid everything.');
}

/** Parameters of the network that one call sets to one value. */
export const NETWORK_SETTERS: readonly CallDefinition[] = [
  networkSetter<number>({
    call: 'sudo_set_default_take',
    field: 'default_take',
    item: MaxDelegateTake,
    event: 'MaxDelegateTakeSet',
  }),
  networkSetter<bigint>({
    call: 'sudo_set_tx_rate_limit',
    field: 'tx_rate_limit',
    item: TxRateLimit,
    event: 'TxRateLimitSet',
  }),
  networkSetter<number>({
    call: 'sudo_set_subnet_owner_cut',
    field: 'subnet_owner_cut',
    item: parameters.SubnetOwnerCut,
    event: 'SubnetOwnerCutSet',
  }),
  networkSetter<bigint>({
    call: 'sudo_set_network_rate_limit',
    field: 'rate_limit',
    item: subnets.NetworkRateLimit,
    event: 'NetworkRateLimitSet',
  }),
  networkSetter<bigint>({
    call: 'sudo_set_network_immunity_period',
    field: 'immunity_period',
    item: subnets.NetworkImmunityPeriod,
    event: 'NetworkImmunityPeriodSet',
  }),
  networkSetter<bigint>({
    call: 'sudo_set_network_min_lock_cost',
    field: 'lock_cost',
    item: subnets.NetworkMinLockCost,
    event: 'NetworkMinLockCostSet',
  }),
  networkSetter<number>({
    call: 'sudo_set_subnet_limit',
    field: 'max_subnets',
    item: subnets.SubnetLimit,
    event: 'SubnetLimitSet',
  }),
  networkSetter<bigint>({
    call: 'sudo_set_lock_reduction_interval',
    field: 'interval',
    item: subnets.NetworkLockReductionInterval,
    event: 'NetworkLockCostReductionIntervalSet',
  }),
  networkSetter<bigint>({
    call: 'sudo_set_stake_threshold',
    field: 'min_stake',
    item: parameters.StakeThreshold,
    event: 'StakeThresholdSet',
  }),
  networkSetter<bigint>({
    call: 'sudo_set_tx_delegate_take_rate_limit',
    field: 'tx_rate_limit',
    item: TxDelegateTakeRateLimit,
    event: 'TxDelegateTakeRateLimitSet',
  }),
  networkSetter<number>({
    call: 'sudo_set_min_delegate_take',
    field: 'take',
    item: MinDelegateTake,
    event: 'MinDelegateTakeSet',
  }),
  networkSetter<number>({
    call: 'sudo_set_dissolve_network_schedule_duration',
    field: 'duration',
    item: subnets.DissolveNetworkScheduleDuration,
    event: 'DissolveNetworkScheduleDurationSet',
  }),
  networkSetter<FixedBits>({
    call: 'sudo_set_subnet_moving_alpha',
    field: 'alpha',
    item: emission.SubnetMovingAlpha,
  }),
  networkSetter<number>({
    call: 'sudo_set_commit_reveal_version',
    field: 'version',
    item: parameters.CommitRevealWeightsVersion,
    event: 'CommitRevealVersionSet',
  }),
  networkSetter<bigint>({ call: 'sudo_set_ck_burn', field: 'burn', item: CKBurn }),
  networkSetter<number>({
    call: 'sudo_set_admin_freeze_window',
    field: 'window',
    item: parameters.AdminFreezeWindow,
    event: 'AdminFreezeWindowSet',
  }),
  networkSetter<number>({
    call: 'sudo_set_owner_hparam_rate_limit',
    field: 'epochs',
    item: parameters.OwnerHyperparamRateLimit,
    event: 'OwnerHyperparamRateLimitSet',
  }),
  networkSetter<FixedBits>({
    call: 'sudo_set_tao_flow_cutoff',
    field: 'flow_cutoff',
    item: emission.TaoFlowCutoff,
  }),
  networkSetter<FixedBits>({
    call: 'sudo_set_tao_flow_normalization_exponent',
    field: 'exponent',
    item: emission.FlowNormExponent,
    check: ({ bits }) =>
      ensureAdmin(bits >= ONE && bits <= 2n * ONE, 'InvalidValue', 'The exponent is not from 1 to 2.'),
  }),
  networkSetter<bigint>({
    call: 'sudo_set_tao_flow_smoothing_factor',
    field: 'smoothing_factor',
    item: emission.FlowEmaSmoothingFactor,
  }),
  networkSetter<boolean>({
    call: 'sudo_set_net_tao_flow_enabled',
    field: 'enabled',
    item: emission.NetTaoFlowEnabled,
  }),
  networkSetter<bigint>({
    call: 'sudo_set_start_call_delay',
    field: 'delay',
    item: subnets.StartCallDelay,
    event: 'StartCallDelaySet',
  }),
  networkSetter<number>({
    call: 'sudo_set_coldkey_swap_announcement_delay',
    field: 'duration',
    item: ColdkeySwapAnnouncementDelay,
    event: 'ColdkeySwapAnnouncementDelaySet',
  }),
  networkSetter<number>({
    call: 'sudo_set_coldkey_swap_reannouncement_delay',
    field: 'duration',
    item: ColdkeySwapReannouncementDelay,
    event: 'ColdkeySwapReannouncementDelaySet',
  }),
  networkSetter<FixedBits>({
    call: 'sudo_set_emission_bar_quantile',
    field: 'quantile',
    item: emission.EmissionBarQuantile,
    check: ({ bits }) =>
      ensureAdmin(bits > 0n && bits < ONE, 'InvalidValue', 'The quantile is not between 0 and 1.'),
    after: forgetBar,
  }),
  networkSetter<number>({
    call: 'sudo_set_emission_bar_rank',
    field: 'rank',
    item: emission.EmissionBarRank,
    after: forgetBar,
  }),
  networkSetter<FixedBits>({
    call: 'sudo_set_emission_gate_exponent',
    field: 'exponent',
    item: emission.EmissionGateExponent,
    check: ({ bits }) =>
      ensureAdmin(bits >= ONE && bits <= 8n * ONE, 'InvalidValue', 'The exponent is not from 1 to 8.'),
  }),
  networkSetter<number>({
    call: 'sudo_set_basket_concentration_cap',
    field: 'cap',
    item: baskets.BasketConcentrationCap,
    check: ensurePositive,
    adminEvent: 'BasketConcentrationCapSet',
  }),
  networkSetter<boolean>({
    call: 'sudo_set_basket_trading_enabled',
    field: 'enabled',
    item: baskets.BasketTradingEnabled,
    adminEvent: 'BasketTradingToggled',
  }),
  networkSetter<number>({
    call: 'sudo_set_basket_daily_turnover_cap',
    field: 'cap',
    item: baskets.BasketDailyTurnoverCap,
    check: ensurePositive,
    adminEvent: 'BasketDailyTurnoverCapSet',
  }),
  networkSetter<number>({
    call: 'sudo_set_basket_liquidity_cap',
    field: 'cap',
    item: baskets.BasketLiquidityCap,
    check: ensurePositive,
    adminEvent: 'BasketLiquidityCapSet',
  }),
  networkSetter<bigint>({
    call: 'sudo_set_basket_min_trade_tao',
    field: 'min_trade_rao',
    item: baskets.BasketMinTradeTao,
    adminEvent: 'BasketMinTradeTaoSet',
  }),
  networkSetter<bigint>({ call: 'sudo_set_evm_chain_id', field: 'chain_id', item: ChainId }),
  networkSetter<number>({
    call: 'sudo_set_max_epochs_per_block',
    field: 'max_epochs_per_block',
    item: MaxEpochsPerBlock,
    event: 'MaxEpochsPerBlockSet',
    check: (most) => ensureAdmin(most >= 1, 'ValueNotInBounds', 'A block runs one epoch at least.'),
  }),
];
