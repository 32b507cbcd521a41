import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { bySpec } from '@taokit/types';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { State } from '../../../state/State.ts';
import { MaxAllowedUids, SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import { ConsensusByMechanism, Incentive, LastUpdate } from '../storage/neurons.ts';
import { MaxMechanismCount, MechanismCountCurrent, MechanismEmissionSplit } from '../storage/subnets.ts';
import { Bonds, TimelockedWeightCommits, WeightCommits, Weights } from '../storage/weights.ts';
import { subnetExists } from './existing.ts';

/** Neurons of all mechanisms together, at most, by consensus (`epoch_uid_budget`). */
export const MOST_UIDS = { Yuma: 256, Null: 2_500 } as const;
/** Most mechanisms of a subnet (`MAX_MECHANISM_COUNT_PER_SUBNET`). */
const MOST_MECHANISMS = 16;
/** What the parts of a split sum to. */
const WHOLE = 0xffff;

/** Sets how many mechanisms a subnet has; those that go leave nothing (`do_set_mechanism_count`). */
export function setMechanismCount(state: State, netuid: number, count: number): void {
  ensureExists(state, netuid);
  ensure(count > 0, 'SubtensorModule.InvalidValue', 'A subnet has one mechanism at least.');
  if (SubnetEpochConsensus.get(state, netuid).type === 'Null') ensureNoCommits(state, netuid, count);
  const most = MaxMechanismCount.get(state);
  ensure(count <= most, 'SubtensorModule.InvalidValue', `${count} mechanisms are more than ${most}.`);
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

/** How many parts a split has: one for each mechanism; up to 425 fewer would do. */
const fitsAt = /* @__PURE__ */ bySpec<(parts: number, count: number) => boolean>({
  233: (parts, count) => parts <= count,
  475: (parts, count) => parts === count,
});

/** Sets how a subnet's emission is split, or that it is split evenly (`do_set_emission_split`). */
export function setEmissionSplit(
  { state, spec }: Context,
  netuid: number,
  split: readonly number[] | null,
): void {
  ensureExists(state, netuid);
  if (split === null) {
    MechanismEmissionSplit.remove(state, netuid);
    return;
  }
  const count = MechanismCountCurrent.get(state, netuid);
  const isValid = split.length > 0 && fitsAt(spec)(split.length, count);
  ensure(
    isValid,
    'SubtensorModule.InvalidValue',
    `${split.length} parts are not what ${count} mechanisms have.`,
  );
  const sum = split.reduce((total, part) => total + part, 0);
  ensure(sum === WHOLE, 'SubtensorModule.InvalidValue', `The parts sum to ${sum}, not to ${WHOLE}.`);
  MechanismEmissionSplit.insert(state, netuid, split);
}

/** With Null consensus the count stays while any commit waits, of mechanisms that are gone too. */
function ensureNoCommits(state: State, netuid: number, count: number): void {
  if (count === MechanismCountCurrent.get(state, netuid)) return;
  const waits = allMechanismIndices(netuid).some(
    (index) =>
      TimelockedWeightCommits.entries(state, index).length + WeightCommits.entries(state, index).length > 0,
  );
  ensure(!waits, 'SubtensorModule.InvalidValue', `Commits of subnet ${netuid} wait to be opened.`);
}

/** Index of every mechanism a subnet could have. */
export function allMechanismIndices(netuid: number): readonly number[] {
  return Array.from({ length: MOST_MECHANISMS }, (_, mechanism) =>
    computeMechanismStorageIndex(netuid, mechanism),
  );
}

/** Nothing that is kept by mechanism stays. */
function clearMechanism(state: State, index: number): void {
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
