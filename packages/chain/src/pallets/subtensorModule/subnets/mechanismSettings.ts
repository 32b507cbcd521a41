import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { State } from '../../../state/State.ts';
import { MaxAllowedUids, SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import { ConsensusByMechanism, Incentive, LastUpdate } from '../storage/neurons.ts';
import { MaxMechanismCount, MechanismCountCurrent, MechanismEmissionSplit } from '../storage/subnets.ts';
import { Bonds, TimelockedWeightCommits, WeightCommits, Weights } from '../storage/weights.ts';
import { subnetExists } from './existing.ts';

/** Neurons of all mechanisms together, at most, by consensus. */
const MOST_UIDS = { Yuma: 256, Null: 2_500 } as const;
/** What the parts of a split sum to. */
const WHOLE = 0xffff;

/** Sets how many mechanisms a subnet has; those that go leave nothing (`do_set_mechanism_count`). */
export function setMechanismCount(state: State, netuid: number, count: number): void {
  ensureExists(state, netuid);
  const most = MaxMechanismCount.get(state);
  const isValid = count > 0 && count <= most;
  ensure(isValid, 'SubtensorModule.InvalidValue', `${count} is not from 1 to ${most}.`);
  const uids = MaxAllowedUids.get(state, netuid) * count;
  const budget = MOST_UIDS[SubnetEpochConsensus.get(state, netuid).type];
  ensure(uids <= budget, 'SubtensorModule.TooManyUIDsPerMechanism', `${uids} uids are more than ${budget}.`);
  const before = MechanismCountCurrent.get(state, netuid);
  if (before === count) return;
  for (let mechanism = count; mechanism < before; mechanism++)
    clearMechanism(state, computeMechanismStorageIndex(netuid, mechanism));
  MechanismCountCurrent.insert(state, netuid, count);
  MechanismEmissionSplit.remove(state, netuid);
}

/** Sets how a subnet's emission is split, or that it is split evenly (`do_set_emission_split`). */
export function setEmissionSplit(state: State, netuid: number, split: readonly number[] | null): void {
  ensureExists(state, netuid);
  if (split === null) {
    MechanismEmissionSplit.remove(state, netuid);
    return;
  }
  const count = MechanismCountCurrent.get(state, netuid);
  const isValid = split.length > 0 && split.length <= count;
  ensure(isValid, 'SubtensorModule.InvalidValue', `${split.length} parts are not from 1 to ${count}.`);
  const sum = split.reduce((total, part) => total + part, 0);
  ensure(sum === WHOLE, 'SubtensorModule.InvalidValue', `The parts sum to ${sum}, not to ${WHOLE}.`);
  MechanismEmissionSplit.insert(state, netuid, split);
}

/** Nothing that is kept by mechanism stays. */
export function clearMechanism(state: State, index: number): void {
  for (const item of [Incentive, LastUpdate, ConsensusByMechanism]) item.remove(state, index);
  Weights.clear(state, index);
  Bonds.clear(state, index);
  WeightCommits.clear(state, index);
  TimelockedWeightCommits.clear(state, index);
}

function ensureExists(state: State, netuid: number): void {
  const exists = subnetExists(state, netuid);
  ensure(exists, 'SubtensorModule.MechanismDoesNotExist', `There is no subnet ${netuid}.`);
}
