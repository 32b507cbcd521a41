import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import * as emission from '../../../pallets/subtensorModule/storage/emission.ts';
import * as epochs from '../../../pallets/subtensorModule/storage/epochs.ts';
import * as settings from '../../../pallets/subtensorModule/storage/hyperparameters.ts';
import { SubnetworkN } from '../../../pallets/subtensorModule/storage/neurons.ts';
import * as pools from '../../../pallets/subtensorModule/storage/pools.ts';
import * as registration from '../../../pallets/subtensorModule/storage/registration.ts';
import { SubnetIdentitiesV3 } from '../../../pallets/subtensorModule/storage/serving.ts';
import * as subnets from '../../../pallets/subtensorModule/storage/subnets.ts';
import { subnetName } from '../../../pallets/subtensorModule/subnets/names.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { compactBytes } from '../../compactBytes.ts';
import { activityCutoffOf, MAX_WEIGHTS_LIMIT } from '../hyperparameters.ts';
import type { MetagraphSubject } from './MetagraphSubject.ts';
import type { FieldsOf, SubnetValues } from './MetagraphValues.ts';

/** A field that is one item of the subnet. */
function item<Value>(of: StorageItem<[netuid: number], Value, never>) {
  return ({ state, netuid }: MetagraphSubject): Value => of.get(state, netuid);
}

/** Fields of a metagraph that are the subnet's, in the runtime's order. */
export const SUBNET_FIELDS: FieldsOf<SubnetValues> = {
  netuid: ({ index }) => index,
  name: ({ state, netuid }) => compactBytes(subnetName(state, netuid)),
  symbol: ({ state, netuid }) => compactBytes(subnets.TokenSymbol.get(state, netuid)),
  identity: ({ state, netuid }) => SubnetIdentitiesV3.get(state, netuid) ?? null,
  network_registered_at: item(subnets.NetworkRegisteredAt),
  owner_hotkey: item(subnets.SubnetOwnerHotkey),
  owner_coldkey: item(subnets.SubnetOwner),
  block: ({ block }) => BigInt(block),
  tempo: item(settings.Tempo),
  last_step: item(epochs.LastMechansimStepBlock),
  blocks_since_last_step: ({ state, netuid, block }) =>
    saturatingSubU64(BigInt(block), epochs.LastMechansimStepBlock.get(state, netuid)),
  subnet_emission: () => 0n,
  alpha_in: item(pools.SubnetAlphaIn),
  alpha_out: item(pools.SubnetAlphaOut),
  tao_in: item(pools.SubnetTAO),
  alpha_out_emission: item(emission.SubnetAlphaOutEmission),
  alpha_in_emission: item(emission.SubnetAlphaInEmission),
  tao_in_emission: item(emission.SubnetTaoInEmission),
  pending_alpha_emission: ({ state, netuid }) =>
    saturatingAddU64(
      epochs.PendingValidatorEmission.get(state, netuid),
      epochs.PendingServerEmission.get(state, netuid),
    ),
  pending_root_emission: () => 0n,
  subnet_volume: item(pools.SubnetVolume),
  moving_price: item(emission.SubnetMovingPrice),
  rho: item(settings.Rho),
  kappa: item(settings.Kappa),
  min_allowed_weights: item(settings.MinAllowedWeights),
  max_weights_limit: () => MAX_WEIGHTS_LIMIT,
  weights_version: item(settings.WeightsVersionKey),
  weights_rate_limit: item(settings.WeightsSetRateLimit),
  activity_cutoff: ({ state, netuid }) => activityCutoffOf(state, netuid),
  max_validators: item(settings.MaxAllowedValidators),
  num_uids: item(SubnetworkN),
  max_uids: item(settings.MaxAllowedUids),
  burn: item(registration.Burn),
  difficulty: item(registration.Difficulty),
  registration_allowed: item(registration.NetworkRegistrationAllowed),
  pow_registration_allowed: item(registration.NetworkPowRegistrationAllowed),
  immunity_period: item(settings.ImmunityPeriod),
  min_difficulty: item(registration.MinDifficulty),
  max_difficulty: item(registration.MaxDifficulty),
  min_burn: item(registration.MinBurn),
  max_burn: item(registration.MaxBurn),
  adjustment_alpha: item(registration.AdjustmentAlpha),
  adjustment_interval: item(registration.AdjustmentInterval),
  target_regs_per_interval: item(registration.TargetRegistrationsPerInterval),
  max_regs_per_block: item(registration.MaxRegistrationsPerBlock),
  serving_rate_limit: item(settings.ServingRateLimit),
  commit_reveal_weights_enabled: item(settings.CommitRevealWeightsEnabled),
  commit_reveal_period: item(settings.RevealPeriodEpochs),
  liquid_alpha_enabled: item(settings.LiquidAlphaOn),
  alpha_high: ({ state, netuid }) => settings.AlphaValues.get(state, netuid)[1],
  alpha_low: ({ state, netuid }) => settings.AlphaValues.get(state, netuid)[0],
  bonds_moving_avg: item(settings.BondsMovingAverage),
};
