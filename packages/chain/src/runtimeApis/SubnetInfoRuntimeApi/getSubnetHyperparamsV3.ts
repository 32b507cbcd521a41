import { leastChildkeyTake } from '../../pallets/subtensorModule/childkeys/takes.ts';
import {
  CollateralDrainRatio,
  CollateralLockShare,
} from '../../pallets/subtensorModule/storage/collateral.ts';
import {
  ActivityCutoffFactorMilli,
  OwnerCutAutoLockEnabled,
  OwnerCutEnabled,
  SubnetEpochConsensus,
} from '../../pallets/subtensorModule/storage/hyperparameters.ts';
import { BurnHalfLife, BurnIncreaseMult } from '../../pallets/subtensorModule/storage/registration.ts';
import type { CaseOf, FixedBits } from '../../pallets/subtensorModule/storage/values.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { getSubnetHyperparamsV2 } from './getSubnetHyperparamsV2.ts';

/** A setting's value, by its type. */
export type HyperparamValue =
  | CaseOf<'Bool', boolean>
  | CaseOf<'U16' | 'U32', number>
  | CaseOf<'U64' | 'TaoBalance', bigint>
  | CaseOf<'I32F32' | 'U64F64', FixedBits>;

/** A setting by its name. */
export interface HyperparamEntry {
  /** ASCII. */
  readonly name: Uint8Array;
  /** What it is set to. */
  readonly value: HyperparamValue;
}

/** Every setting and its type, in the runtime's order. */
const TYPES = {
  epoch_consensus: 'U16',
  kappa: 'U16',
  immunity_period: 'U16',
  min_allowed_weights: 'U16',
  max_weights_limit: 'U16',
  tempo: 'U16',
  weights_version: 'U64',
  weights_rate_limit: 'U64',
  activity_cutoff: 'U64',
  activity_cutoff_factor: 'U32',
  registration_allowed: 'Bool',
  target_regs_per_interval: 'U16',
  min_burn: 'TaoBalance',
  max_burn: 'TaoBalance',
  burn_half_life: 'U16',
  burn_increase_mult: 'U64F64',
  bonds_moving_avg: 'U64',
  max_regs_per_block: 'U16',
  serving_rate_limit: 'U64',
  max_validators: 'U16',
  commit_reveal_period: 'U64',
  commit_reveal_weights_enabled: 'Bool',
  alpha_high: 'U16',
  alpha_low: 'U16',
  liquid_alpha_enabled: 'Bool',
  alpha_sigmoid_steepness: 'I32F32',
  yuma_version: 'U16',
  subnet_is_active: 'Bool',
  transfers_enabled: 'Bool',
  bonds_reset_enabled: 'Bool',
  user_liquidity_enabled: 'Bool',
  owner_cut_enabled: 'Bool',
  owner_cut_auto_lock_enabled: 'Bool',
  min_childkey_take: 'U16',
  collateral_lock_share: 'U16',
  collateral_drain_ratio: 'U64F64',
} as const;

/** Every setting by its name (`get_subnet_hyperparams_v3`); nothing where there is no such subnet. */
export function getSubnetHyperparamsV3(
  context: ApiContext,
  netuid: number,
): readonly HyperparamEntry[] | null {
  const known = getSubnetHyperparamsV2(context, netuid);
  if (known === null) return null;
  const values = { ...known, ...laterSettings(context, netuid) };
  const encoder = new TextEncoder();
  return Object.entries(TYPES).map(([name, type]) => ({
    name: encoder.encode(name),
    value: { type, value: values[name as keyof typeof TYPES] } as HyperparamValue,
  }));
}

/** What only this form has. */
function laterSettings({ state }: ApiContext, netuid: number) {
  return {
    epoch_consensus: SubnetEpochConsensus.get(state, netuid).type === 'Yuma' ? 0 : 1,
    activity_cutoff_factor: ActivityCutoffFactorMilli.get(state, netuid),
    burn_half_life: BurnHalfLife.get(state, netuid),
    burn_increase_mult: BurnIncreaseMult.get(state, netuid),
    owner_cut_enabled: OwnerCutEnabled.get(state, netuid),
    owner_cut_auto_lock_enabled: OwnerCutAutoLockEnabled.get(state, netuid),
    min_childkey_take: leastChildkeyTake(state, netuid),
    collateral_lock_share: CollateralLockShare.get(state, netuid),
    collateral_drain_ratio: CollateralDrainRatio.get(state, netuid),
  };
}
