import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { purgeNeuronCommitments } from '../../commitments/purge.ts';
import { flushBasketDepositsOf } from '../baskets/flushBasketDepositsOf.ts';
import { clearAutoParents } from '../childkeys/autoParents.ts';
import { mechanismIndices } from '../epoch/mechanisms.ts';
import { unlinkEvmAddress } from '../serving/evmAddresses.ts';
import {
  Active,
  Consensus,
  ConsensusByMechanism,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  StakeWeight,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
} from '../storage/neurons.ts';
import { Axons, NeuronCertificates, Prometheus } from '../storage/serving.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';
import { Bonds, Weights } from '../storage/weights.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { seat } from './appendNeuron.ts';
import { setLastUpdate } from './lastUpdate.ts';

/**
 * Gives a uid to another hotkey (`replace_neuron`). That of the owner's hotkey stays: nothing happens then.
 *
 * Source: `pallets/subtensor/src/subnets/uids.rs`, spec 475.
 */
export function replaceNeuron(context: Context, netuid: number, uid: number, hotkey: AccountId): void {
  const { state, block } = context;
  const old = Keys.get(state, netuid, uid);
  if (SubnetOwnerHotkey.contains(state, netuid) && SubnetOwnerHotkey.get(state, netuid) === old) return;
  if (netuid === ROOT_NETUID) {
    // What was earned is deposited while the hotkey has a seat; without one the rest is recycled.
    flushBasketDepositsOf(context, old);
    clearAutoParents(context, old);
  }
  purgeNeuronCommitments(state, netuid, old);
  Uids.remove(state, netuid, old);
  unlinkEvmAddress(state, netuid, uid);
  IsNetworkMember.remove(state, old, netuid);
  if (netuid === ROOT_NETUID) flushBasketDepositsOf(context, old);
  setElement(Active, state, netuid, { uid, value: true });
  seat(state, { netuid, uid, hotkey, block });
  for (const item of [Axons, NeuronCertificates, Prometheus]) item.remove(state, netuid, old);
  clearNeuron(state, netuid, uid);
  for (const index of mechanismIndices(state, netuid)) setLastUpdate(state, index, uid, block);
}

/** Nothing of what a uid did or got stays (`clear_neuron`). */
function clearNeuron(state: State, netuid: number, uid: number): void {
  setElement(Emission, state, netuid, { uid, value: 0n });
  setElement(Consensus, state, netuid, { uid, value: 0 });
  for (const index of mechanismIndices(state, netuid)) {
    setElement(Incentive, state, index, { uid, value: 0 });
    if (ConsensusByMechanism.contains(state, index))
      setElement(ConsensusByMechanism, state, index, { uid, value: 0 });
    Bonds.remove(state, index, uid);
    Weights.remove(state, index, uid);
    clearWeightsFor(state, index, uid);
  }
  setElement(Dividends, state, netuid, { uid, value: 0 });
  setElement(StakeWeight, state, netuid, { uid, value: 0 });
  setElement(ValidatorTrust, state, netuid, { uid, value: 0 });
  setElement(ValidatorPermit, state, netuid, { uid, value: false });
}

/** Others' weights for a uid become 0, their rows keep their length. */
function clearWeightsFor(state: State, netuidIndex: number, uid: number): void {
  for (const [[, from], row] of Weights.entries(state, netuidIndex)) {
    if (!row.some(([to, weight]) => to === uid && weight !== 0)) continue;
    const cleared = row.map(([to, weight]) => [to, to === uid ? 0 : weight] as const);
    Weights.insert(state, netuidIndex, from, cleared);
  }
}

/** `set_element_at`: the list is written, whether it reaches the uid or not. */
function setElement<Value>(
  item: StorageItem<[netuid: number], readonly Value[], never>,
  state: State,
  netuid: number,
  { uid, value }: { readonly uid: number; readonly value: Value },
): void {
  item.mutate(state, netuid, (values) => values.map((before, at) => (at === uid ? value : before)));
}
