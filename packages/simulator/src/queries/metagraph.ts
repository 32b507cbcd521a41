import { alphaFromRao, createProportion, type Metagraph, type Neuron, taoFromRao } from '@taokit/types';
import { hotkeyStakeRao, ownerOf } from '../staking/hotkeys.ts';
import { stakeWeightBits } from '../staking/stakeWeight.ts';
import type { ChainState } from '../state/ChainState.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';
import { hyperparametersOf } from './hyperparameters.ts';
import { subnetRecord } from './subnetRecord.ts';

/** A subnet and all its neurons, in the records every package shares. */
export function metagraphOf(state: ChainState, subnet: SubnetState): Metagraph {
  return {
    block: state.blockNumber,
    subnet: subnetRecord(state, subnet),
    hyperparameters: hyperparametersOf(subnet),
    n: subnet.neurons.length,
    maxUids: subnet.parameters.maxUids,
    neurons: subnet.neurons.map((_, uid) => neuronRecord(state, subnet, uid)),
  };
}

function neuronRecord(state: ChainState, subnet: SubnetState, uid: number): Neuron {
  const neuron = subnet.neurons[uid]!;
  const { netuid } = subnet;
  const { hotkey } = neuron;
  return {
    netuid,
    uid,
    hotkey,
    coldkey: ownerOf(state, hotkey),
    active: neuron.active,
    validatorPermit: neuron.validatorPermit,
    consensus: createProportion(neuron.consensusU16),
    incentive: createProportion(neuron.incentiveU16),
    dividends: createProportion(neuron.dividendsU16),
    validatorTrust: createProportion(neuron.validatorTrustU16),
    emission: alphaFromRao(netuid, neuron.emissionRao),
    lastUpdateBlock: neuron.lastUpdateBlock,
    registeredAtBlock: neuron.registeredAtBlock,
    alphaStake: alphaFromRao(netuid, hotkeyStakeRao(subnet, hotkey)),
    taoStake: taoFromRao(hotkeyStakeRao(state.subnets.get(ROOT_NETUID)!, hotkey)),
    totalStakeRao: stakeWeightBits(state, subnet, hotkey) >> 64n,
  };
}
