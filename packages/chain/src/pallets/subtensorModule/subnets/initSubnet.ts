import { computeFirstEpochMark, NEW_SUBNET_PARAMETERS } from '@taokit/dtao/subnets';
import type { Context } from '../../../runtime/Context.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { SubnetEmissionEnabled } from '../storage/emission.ts';
import { LastEpochBlock } from '../storage/epochs.ts';
import {
  ActivityCutoff,
  ImmunityPeriod,
  Kappa,
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedWeights,
  Tempo,
  Yuma3On,
} from '../storage/hyperparameters.ts';
import { SubnetworkN } from '../storage/neurons.ts';
import { Burn, NetworkRegistrationAllowed, RegistrationsThisInterval } from '../storage/registration.ts';
import { NetworksAdded, TotalNetworks } from '../storage/subnets.ts';

/**
 * A subnet without neurons and with the parameters every subnet begins with (`init_new_network`).
 *
 * @param context - where
 * @param netuid - its number
 */
export function initSubnet(context: Context, netuid: number): void {
  const { state, block } = context;
  const start = NEW_SUBNET_PARAMETERS;
  SubnetworkN.insert(state, netuid, 0);
  NetworksAdded.insert(state, netuid, true);
  Tempo.insert(state, netuid, start.tempo);
  LastEpochBlock.insert(state, netuid, computeFirstEpochMark(netuid, BigInt(block)));
  TotalNetworks.mutate(state, (count) => Math.min(count + 1, 0xffff));
  NetworkRegistrationAllowed.insert(state, netuid, start.registrationAllowed);
  context.deposit('SubtensorModule.RegistrationAllowed', [netuid, start.registrationAllowed]);
  MaxAllowedUids.insert(state, netuid, start.maxAllowedUids);
  context.deposit('SubtensorModule.MaxAllowedUidsSet', [netuid, start.maxAllowedUids]);
  MaxAllowedValidators.insert(state, netuid, start.maxAllowedValidators);
  context.deposit('SubtensorModule.MaxAllowedValidatorsSet', [netuid, start.maxAllowedValidators]);
  MinAllowedWeights.insert(state, netuid, start.minAllowedWeights);
  context.deposit('SubtensorModule.MinAllowedWeightSet', [netuid, start.minAllowedWeights]);
  ImmunityPeriod.insert(state, netuid, start.immunityPeriod);
  context.deposit('SubtensorModule.ImmunityPeriodSet', [netuid, start.immunityPeriod]);
  Yuma3On.insert(state, netuid, start.yuma3Enabled);
  Burn.insert(state, netuid, start.burnRao);
  // Until the registration is through; it ends by switching the emission off.
  SubnetEmissionEnabled.insert(state, netuid, true);
  for (const item of [Kappa, ActivityCutoff, RegistrationsThisInterval]) makeExplicit(item, state, netuid);
}

/** Keeps the default where nothing is kept, so that a later default does not change the subnet. */
function makeExplicit(
  item: StorageItem<[netuid: number], number, never>,
  state: State,
  netuid: number,
): void {
  if (!item.contains(state, netuid)) item.insert(state, netuid, item.get(state, netuid));
}
