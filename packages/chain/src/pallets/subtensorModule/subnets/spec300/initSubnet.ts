import { U64_MAX } from '@taokit/fixed';
import type { Context } from '../../../../runtime/Context.ts';
import type { State } from '../../../../state/State.ts';
import type { StorageItem } from '../../../../state/storageItems.ts';
import {
  ActivityCutoff,
  ImmunityPeriod,
  Kappa,
  MaxAllowedUids,
  MaxAllowedValidators,
  MaxWeightsLimit,
  MinAllowedWeights,
  Tempo,
} from '../../storage/hyperparameters.ts';
import { SubnetworkN } from '../../storage/neurons.ts';
import {
  AdjustmentAlpha,
  AdjustmentInterval,
  BurnRegistrationsThisInterval,
  Difficulty,
  MaxDifficulty,
  MinDifficulty,
  NetworkPowRegistrationAllowed,
  NetworkRegistrationAllowed,
  POWRegistrationsThisInterval,
  RegistrationsThisInterval,
  TargetRegistrationsPerInterval,
} from '../../storage/registration.ts';
import { NetworkModality } from '../../storage/spec300.ts';
import { NetworksAdded, TotalNetworks } from '../../storage/subnets.ts';

/** Share of the old cost an adjustment keeps: 0.97. */
const ADJUSTMENT_ALPHA = 17_893_341_751_498_265_066n;

/**
 * A subnet without neurons and with the parameters every subnet of spec 300 began with.
 *
 * Source: `init_new_network` in `pallets/subtensor/src/subnets/subnet.rs`, July 2025.
 */
export function initSubnet(context: Context, netuid: number): void {
  const { state } = context;
  SubnetworkN.insert(state, netuid, 0);
  NetworksAdded.insert(state, netuid, true);
  makeExplicit(Tempo, state, netuid);
  NetworkModality.insert(state, netuid, 0);
  TotalNetworks.mutate(state, (count) => Math.min(count + 1, 0xffff));
  NetworkRegistrationAllowed.insert(state, netuid, true);
  context.deposit('SubtensorModule.RegistrationAllowed', [netuid, true]);
  NetworkPowRegistrationAllowed.insert(state, netuid, true);
  const set = setter(context, netuid);
  set(MaxAllowedUids, 'MaxAllowedUidsSet', 256);
  set(MaxAllowedValidators, 'MaxAllowedValidatorsSet', 64);
  set(MinAllowedWeights, 'MinAllowedWeightSet', 1);
  set(MaxWeightsLimit, 'MaxWeightLimitSet', 0xffff);
  set(AdjustmentInterval, 'AdjustmentIntervalSet', 360);
  set(TargetRegistrationsPerInterval, 'RegistrationPerIntervalSet', 1);
  set(AdjustmentAlpha, 'AdjustmentAlphaSet', ADJUSTMENT_ALPHA);
  set(ImmunityPeriod, 'ImmunityPeriodSet', 5_000);
  set(MinDifficulty, 'MinDifficultySet', U64_MAX);
  set(MaxDifficulty, 'MaxDifficultySet', U64_MAX);
  for (const item of EXPLICIT) makeExplicit(item, state, netuid);
  makeExplicit(Difficulty, state, netuid);
}

const EXPLICIT = [
  Kappa,
  ActivityCutoff,
  RegistrationsThisInterval,
  POWRegistrationsThisInterval,
  BurnRegistrationsThisInterval,
] as const;

type OfSubnet<Value> = StorageItem<[netuid: number], Value, never>;

function setter(context: Context, netuid: number) {
  return <Value>(item: OfSubnet<Value>, event: SetEvent, value: Value): void => {
    item.insert(context.state, netuid, value);
    context.deposit(`SubtensorModule.${event}`, [netuid, value]);
  };
}

type SetEvent =
  | 'MaxAllowedUidsSet'
  | 'MaxAllowedValidatorsSet'
  | 'MinAllowedWeightSet'
  | 'MaxWeightLimitSet'
  | 'AdjustmentIntervalSet'
  | 'RegistrationPerIntervalSet'
  | 'AdjustmentAlphaSet'
  | 'ImmunityPeriodSet'
  | 'MinDifficultySet'
  | 'MaxDifficultySet';

/** Keeps the default where nothing is kept. */
function makeExplicit<Value>(item: OfSubnet<Value>, state: State, netuid: number): void {
  if (!item.contains(state, netuid)) item.insert(state, netuid, item.get(state, netuid));
}
