import { computeNeuronToPrune } from '@taokit/dtao/registration';
import { NEW_SUBNET_PARAMETERS } from '@taokit/dtao/subnets';
import type { StoredPair } from '@taokit/yuma/inputs';
import { StudyError } from '../StudyError.ts';
import { coldkeyOf } from './keys.ts';
import type { MechanismState, SubnetState } from './SubnetState.ts';

/** How long before the epoch neurons register: before anybody sends weights. */
const BLOCKS_BEFORE_EPOCH = 2n;
/** `MinNonImmuneUids` and `ImmuneOwnerUidsLimit` of a new subnet (`runtime/src/lib.rs`). */
const MIN_NON_IMMUNE_UIDS = 10;
const IMMUNE_OWNER_UIDS_LIMIT = 1;

/**
 * Registers a neuron: on the next uid, or on that of the neuron the chain prunes, whose rows, permit and stored consensus end, and
 * whose weights others keep are 0.
 *
 * Source of the rule: `append_neuron`, `replace_neuron` and `clear_neuron` in `pallets/subtensor/src/subnets/uids.rs`.
 */
export function registerNeuron(state: SubnetState, name: string): void {
  const { names, registrations } = state;
  if (names.includes(name)) throw refused(name, 'HotKeyAlreadyRegisteredInSubNet', 'it has a uid.');
  const isFree = names.length < (state.scenario.seats?.maxUids ?? NEW_SUBNET_PARAMETERS.maxAllowedUids);
  const uid = isFree ? names.length : uidToPrune(state, name);
  registrations.push({ name, uid, replaced: names[uid] ?? null });
  const block = state.block - BLOCKS_BEFORE_EPOCH;
  if (isFree) state.permits = Uint8Array.from([...state.permits, 0]);
  else state.permits[uid] = 0;
  names[uid] = name;
  state.registeredAt[uid] = block;
  state.emissionRao[uid] = 0n;
  for (const mechanism of state.mechanisms) clearNeuron(mechanism, uid, block);
}

function clearNeuron(mechanism: MechanismState, uid: number, block: bigint): void {
  const { weights, bonds, lastUpdate, previousConsensus } = mechanism;
  for (const [from, row] of weights.entries())
    weights[from] = row.map(([to, value]): StoredPair => [to, to === uid ? 0 : value]);
  weights[uid] = [];
  bonds[uid] = [];
  lastUpdate[uid] = block;
  if (previousConsensus !== null && uid < previousConsensus.length) previousConsensus[uid] = 0;
}

function uidToPrune(state: SubnetState, name: string): number {
  const { names, registeredAt, emissionRao, scenario, block } = state;
  const { seats = {}, owner } = scenario;
  const ownerColdkey = owner === undefined ? undefined : coldkeyOf(scenario, owner.hotkey);
  const ownerHotkeyUid = owner === undefined ? -1 : names.indexOf(owner.hotkey);
  const uid = computeNeuronToPrune({
    neurons: names.map((_, at) => ({ emissionRao: emissionRao[at]!, registeredAtBlock: registeredAt[at]! })),
    block: block - BLOCKS_BEFORE_EPOCH,
    immunityPeriodBlocks: BigInt(seats.immunityPeriod ?? NEW_SUBNET_PARAMETERS.immunityPeriod),
    minNonImmuneUids: seats.minNonImmuneUids ?? MIN_NON_IMMUNE_UIDS,
    ownerUids: names.flatMap((hotkey, at) => (coldkeyOf(scenario, hotkey) === ownerColdkey ? [at] : [])),
    ownerHotkeyUid: ownerHotkeyUid < 0 ? undefined : ownerHotkeyUid,
    immuneOwnerUidsLimit: seats.immuneOwnerUidsLimit ?? IMMUNE_OWNER_UIDS_LIMIT,
  });
  if (uid === undefined)
    throw refused(name, 'NoNeuronIdAvailable', 'nobody may be pruned; see seats.minNonImmuneUids.');
  return uid;
}

function refused(name: string, refusal: string, why: string): StudyError {
  return new StudyError(`The chain refuses to register ${JSON.stringify(name)}, ${refusal}: ${why}`, {
    code: 'study/refused',
    fix: 'Register somebody else, at another time, or with other seats.',
    values: { name, refusal },
  });
}
