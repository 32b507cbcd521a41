import { checkTrim } from '@taokit/dtao/hyperparameters';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { purgeNeuronCommitments } from '../../commitments/purge.ts';
import { flushBasketDepositsOf } from '../baskets/flushBasketDepositsOf.ts';
import { clearAutoParents } from '../childkeys/autoParents.ts';
import { ensureOk } from '../ensureOk.ts';
import { mechanismIndices } from '../epoch/mechanisms.ts';
import { nullPermits } from '../epoch/nullPermits.ts';
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
import { ensureSubnetExists, ROOT_NETUID } from '../subnets/existing.ts';
import { immortalUids, isImmune } from './neuronToPrune.ts';

/** Old uid of each neuron that stays, by its new one. */
type Kept = readonly number[];

/**
 * Leaves a subnet with fewer neurons: those with the least emission go. With Yuma consensus the others close up; with Null the last
 * ones take the seats that are free, and only whose stake decides keeps its weights (`trim_uids_impl`).
 *
 * Source: `pallets/subtensor/src/subnets/uids.rs`, spec 475.
 */
export function trimUids(context: Context, netuid: number, target: number): void {
  const { state } = context;
  const n = neurons.SubnetworkN.get(state, netuid);
  const isNull = SubnetEpochConsensus.get(state, netuid).type === 'Null';
  ensureSubnetExists(state, netuid);
  const { uids } = ensureOk(checkTrim(trimInput(context, netuid, target)));
  const isEnough = uids.length >= n - target;
  ensure(isEnough, 'SubtensorModule.InvalidValue', `Only ${uids.length} of ${n - target} neurons can go.`);
  MaxAllowedUids.insert(state, netuid, target);
  if (n <= target) return;
  const permits = neurons.ValidatorPermit.get(state, netuid);
  for (const uid of uids) removeNeuron(context, netuid, uid);
  const gone = new Set(uids);
  const left = Array.from({ length: n }, (_, uid) => uid).filter((uid) => !gone.has(uid));
  const kept = isNull ? fillHoles(left, target) : left;
  closeUp(state, netuid, kept);
  const hasWeights = (uid: number) => !isNull || permits[kept[uid]!] === true;
  for (const index of mechanismIndices(state, netuid)) {
    closeUpRows(Weights, state, index, { kept, isWritten: hasWeights, keepsEmpty: !isNull });
    closeUpRows(Bonds, state, index, { kept, isWritten: () => true, keepsEmpty: !isNull });
  }
  neurons.SubnetworkN.insert(state, netuid, target);
  if (isNull) neurons.ValidatorPermit.insert(state, netuid, nullPermits(context, netuid));
}

/** Seats below the target stay; those that are free go to the last neurons, in order. */
function fillHoles(left: readonly number[], target: number): Kept {
  const staying = new Set(left);
  const tails = left.filter((uid) => uid >= target);
  return Array.from({ length: target }, (_, uid) => (staying.has(uid) ? uid : tails.shift()!));
}

/** What decides who goes. */
export function trimInput(
  context: Context,
  netuid: number,
  target: number,
): {
  target: number;
  minAllowedUids: number;
  maxAllowedUids: number;
  neurons: {
    emissionRao: bigint;
    isImmune: boolean;
  }[];
} {
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

function removeNeuron(context: Context, netuid: number, uid: number): void {
  const { state } = context;
  const hotkey = neurons.Keys.get(state, netuid, uid);
  purgeNeuronCommitments(state, netuid, hotkey);
  if (netuid === ROOT_NETUID) {
    flushBasketDepositsOf(context, hotkey);
    clearAutoParents(context, hotkey);
  }
  neurons.Uids.remove(state, netuid, hotkey);
  neurons.IsNetworkMember.remove(state, hotkey, netuid);
  LastHotkeyEmissionOnNetuid.remove(state, hotkey, netuid);
  for (const item of [AlphaDividendsPerSubnet, Axons, NeuronCertificates, Prometheus])
    item.remove(state, netuid, hotkey);
  // Without a seat on root what still waits is recycled.
  if (netuid === ROOT_NETUID) flushBasketDepositsOf(context, hotkey);
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

/** How rows move with their neurons. */
interface RowMove {
  readonly kept: Kept;
  /** Whether a neuron, by its new uid, keeps its row. */
  readonly isWritten: (uid: number) => boolean;
  /** Whether a neuron without a row gets an empty one. */
  readonly keepsEmpty: boolean;
}

/** Rows move with their neurons, and lose what they say of neurons that are gone. */
function closeUpRows(item: typeof Weights, state: State, index: number, move: RowMove): void {
  const { kept, isWritten, keepsEmpty } = move;
  const next = new Map(kept.map((old, uid) => [old, uid]));
  const rows = kept.map((old) => {
    if (!keepsEmpty && !item.contains(state, index, old)) return undefined;
    return item.get(state, index, old).flatMap(([to, value]) => {
      const uid = next.get(to);
      return uid === undefined ? [] : [[uid, value] as const];
    });
  });
  item.clear(state, index);
  for (const [uid, row] of rows.entries())
    if (row !== undefined && isWritten(uid)) item.insert(state, index, uid, row);
}

/** Uids go down only: the seat that a neuron moves to is free. */
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
