import type { Hotkey } from '@taokit/types';
import { EMPTY_ROW, type NeuronState, type WeightRow } from '../state/NeuronState.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/** `append_neuron`: the hotkey takes the next uid. */
export function appendNeuron(subnet: SubnetState, hotkey: Hotkey, block: number): number {
  const uid = subnet.neurons.length;
  subnet.neurons.push(createNeuron(hotkey, block));
  subnet.uids.set(hotkey, uid);
  return uid;
}

/**
 * `replace_neuron`: the hotkey takes a seat from another. The old seat's weights, bonds and scores are cleared, and so
 * are the weights others set on it; the block of its last weights stays. Source: `subnets/uids.rs`.
 */
export function replaceNeuron(subnet: SubnetState, uid: number, hotkey: Hotkey, block: number): void {
  const old = subnet.neurons[uid]!;
  subnet.uids.delete(old.hotkey);
  subnet.uids.set(hotkey, uid);
  subnet.neurons[uid] = { ...createNeuron(hotkey, block), lastUpdateBlock: old.lastUpdateBlock };
  for (const neuron of subnet.neurons) neuron.weights = withoutWeightOn(neuron.weights, uid);
}

function createNeuron(hotkey: Hotkey, block: number): NeuronState {
  return {
    hotkey,
    registeredAtBlock: block,
    lastUpdateBlock: block,
    active: true,
    validatorPermit: false,
    stakeWeightU16: 0,
    consensusU16: 0,
    incentiveU16: 0,
    dividendsU16: 0,
    validatorTrustU16: 0,
    emissionRao: 0n,
    weights: EMPTY_ROW,
    bonds: EMPTY_ROW,
  };
}

function withoutWeightOn(row: WeightRow, uid: number): WeightRow {
  if (!row.uids.includes(uid)) return row;
  return { uids: row.uids, values: row.values.map((value, at) => (row.uids[at] === uid ? 0 : value)) };
}
