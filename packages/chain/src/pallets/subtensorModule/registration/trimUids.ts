import { checkTrim } from '@taokit/dtao/hyperparameters';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { purgeNeuronCommitments } from '../../commitments/purge.ts';
import { ensureOk } from '../ensureOk.ts';
import { unlinkEvmAddress } from '../serving/evmAddresses.ts';
import { MaxAllowedUids, MinAllowedUids, SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import * as neurons from '../storage/neurons.ts';
import {
  AssociatedEvmAddress,
  AssociatedUidsByEvmAddress,
  Axons,
  NeuronCertificates,
  Prometheus,
} from '../storage/serving.ts';
import { AlphaDividendsPerSubnet, LastHotkeyEmissionOnNetuid } from '../storage/staking.ts';
import { Bonds, Weights } from '../storage/weights.ts';
import { ensureSubnetExists } from '../subnets/existing.ts';
import { mechanismIndices } from './mechanisms.ts';
import { immortalUids, isImmune } from './neuronToPrune.ts';

/** Old uid of each neuron that stays, by its new one. */
type Kept = readonly number[];

/**
 * Leaves a subnet with fewer neurons: those with the least emission go, the others close up (`trim_to_max_allowed_uids`).
 *
 * Source: `pallets/subtensor/src/subnets/uids.rs`, spec 475. Null subnets are trimmed by another rule, which is not here: the call
 * fails with `InvalidValue` on one that has to lose neurons.
 */
export function trimUids(context: Context, netuid: number, target: number): void {
  const { state } = context;
  const n = neurons.SubnetworkN.get(state, netuid);
  const isNull = SubnetEpochConsensus.get(state, netuid).type === 'Null';
  ensure(
    !isNull || n <= target,
    'SubtensorModule.InvalidValue',
    'Null subnets are not trimmed by this chain.',
  );
  ensureSubnetExists(state, netuid);
  const { uids } = ensureOk(checkTrim(trimInput(context, netuid, target)));
  const isEnough = uids.length >= n - target;
  ensure(isEnough, 'SubtensorModule.InvalidValue', `Only ${uids.length} of ${n - target} neurons can go.`);
  MaxAllowedUids.insert(state, netuid, target);
  if (n <= target) return;
  for (const uid of uids) removeNeuron(state, netuid, uid);
  const gone = new Set(uids);
  closeUp(
    state,
    netuid,
    Array.from({ length: n }, (_, uid) => uid).filter((uid) => !gone.has(uid)),
  );
  neurons.SubnetworkN.insert(state, netuid, target);
}

function trimInput(context: Context, netuid: number, target: number) {
  const { state } = context;
  const emission = neurons.Emission.get(state, netuid);
  const immortal = new Set(immortalUids(context, netuid));
  const all = Array.from({ length: neurons.SubnetworkN.get(state, netuid) }, (_, uid) => uid);
  return {
    target,
    minAllowedUids: MinAllowedUids.get(state, netuid),
    maxAllowedUids: MaxAllowedUids.get(state, netuid),
    neurons: all.map((uid) => ({
      emissionRao: emission[uid] ?? 0n,
      isImmune: immortal.has(uid) || isImmune(context, netuid, uid),
    })),
  };
}

function removeNeuron(state: State, netuid: number, uid: number): void {
  const hotkey = neurons.Keys.get(state, netuid, uid);
  purgeNeuronCommitments(state, netuid, hotkey);
  neurons.Uids.remove(state, netuid, hotkey);
  neurons.IsNetworkMember.remove(state, hotkey, netuid);
  LastHotkeyEmissionOnNetuid.remove(state, hotkey, netuid);
  for (const item of [AlphaDividendsPerSubnet, Axons, NeuronCertificates, Prometheus])
    item.remove(state, netuid, hotkey);
  neurons.Keys.remove(state, netuid, uid);
  neurons.BlockAtRegistration.remove(state, netuid, uid);
  unlinkEvmAddress(state, netuid, uid);
  for (const index of mechanismIndices(state, netuid)) {
    Weights.remove(state, index, uid);
    Bonds.remove(state, index, uid);
  }
}

function closeUp(state: State, netuid: number, kept: Kept): void {
  const { Emission, Active, Consensus, Dividends, ValidatorTrust, ValidatorPermit, StakeWeight } = neurons;
  pick(Emission, state, netuid, kept, 0n);
  for (const item of [Active, ValidatorPermit]) pick(item, state, netuid, kept, false);
  for (const item of [Consensus, Dividends, ValidatorTrust, StakeWeight]) pick(item, state, netuid, kept, 0);
  for (const index of mechanismIndices(state, netuid)) {
    pick(neurons.Incentive, state, index, kept, 0);
    pick(neurons.LastUpdate, state, index, kept, 0n);
    if (neurons.ConsensusByMechanism.contains(state, index))
      pick(neurons.ConsensusByMechanism, state, index, kept, 0);
    for (const item of [Weights, Bonds]) closeUpRows(item, state, index, kept);
  }
  for (const [uid, old] of kept.entries()) if (uid !== old) moveSeat(state, netuid, old, uid);
}

function pick<Value>(
  item: StorageItem<[netuid: number], readonly Value[], never>,
  state: State,
  index: number,
  kept: Kept,
  absent: Value,
): void {
  const values = item.get(state, index);
  item.insert(
    state,
    index,
    kept.map((uid) => values[uid] ?? absent),
  );
}

/** Rows move with their neurons, and lose what they say of neurons that are gone. Every neuron has a row then, if an empty one. */
function closeUpRows(item: typeof Weights, state: State, index: number, kept: Kept): void {
  const next = new Map(kept.map((old, uid) => [old, uid]));
  const rows = kept.map((old) =>
    item.get(state, index, old).flatMap(([to, value]) => {
      const uid = next.get(to);
      return uid === undefined ? [] : [[uid, value] as const];
    }),
  );
  item.clear(state, index);
  for (const [uid, row] of rows.entries()) item.insert(state, index, uid, row);
}

/** Uids go down only, and in order: the seat that a neuron moves to is free. */
function moveSeat(state: State, netuid: number, old: number, uid: number): void {
  const hotkey = neurons.Keys.take(state, netuid, old);
  neurons.Keys.insert(state, netuid, uid, hotkey);
  neurons.Uids.insert(state, netuid, hotkey, uid);
  neurons.BlockAtRegistration.insert(
    state,
    netuid,
    uid,
    neurons.BlockAtRegistration.take(state, netuid, old),
  );
  const linked = AssociatedEvmAddress.take(state, netuid, old);
  if (linked === undefined) return;
  AssociatedEvmAddress.insert(state, netuid, uid, linked);
  AssociatedUidsByEvmAddress.mutate(state, netuid, linked[0], (uids) =>
    uids.map(([of, block]) => [of === old ? uid : of, block] as const),
  );
}
