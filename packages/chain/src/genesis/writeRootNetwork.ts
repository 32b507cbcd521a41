import {
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedWeights,
} from '../pallets/subtensorModule/storage/hyperparameters.ts';
import { SubnetworkN } from '../pallets/subtensorModule/storage/neurons.ts';
import {
  MaxRegistrationsPerBlock,
  NetworkRegistrationAllowed,
  TargetRegistrationsPerInterval,
} from '../pallets/subtensorModule/storage/registration.ts';
import { NetworksAdded, SubtokenEnabled, TotalNetworks } from '../pallets/subtensorModule/storage/subnets.ts';
import type { State } from '../state/State.ts';

const ROOT = 0;
const SEATS = 64;

/** The root network, without neurons: TAO can be staked on it from the first block on. */
export function writeRootNetwork(state: State): void {
  NetworksAdded.insert(state, ROOT, true);
  TotalNetworks.mutate(state, (count) => count + 1);
  SubnetworkN.insert(state, ROOT, 0);
  MaxAllowedUids.insert(state, ROOT, SEATS);
  MaxAllowedValidators.insert(state, ROOT, SEATS);
  MinAllowedWeights.insert(state, ROOT, 0);
  NetworkRegistrationAllowed.insert(state, ROOT, true);
  MaxRegistrationsPerBlock.insert(state, ROOT, 1);
  TargetRegistrationsPerInterval.insert(state, ROOT, 1);
  SubtokenEnabled.insert(state, ROOT, true);
}
