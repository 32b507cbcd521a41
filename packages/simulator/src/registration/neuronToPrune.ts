import { computeNeuronToPrune } from '@taokit/dtao/registration';
import { ownerOf } from '../staking/hotkeys.ts';
import type { ChainState } from '../state/ChainState.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/** `ImmuneOwnerUidsLimit`: seats of the subnet's owner that nobody can take. */
const IMMUNE_OWNER_UIDS = 1;

/**
 * The seat a new neuron takes when the subnet is full, by the rules of spec 371 and later.
 *
 * @returns the uid, or `undefined` when no seat can be taken
 */
export function neuronToPrune(state: ChainState, subnet: SubnetState): number | undefined {
  const { neurons, parameters, ownerColdkey, ownerHotkey } = subnet;
  return computeNeuronToPrune({
    neurons: neurons.map(({ emissionRao, registeredAtBlock }) => ({
      emissionRao,
      registeredAtBlock: BigInt(registeredAtBlock),
    })),
    block: BigInt(state.blockNumber),
    immunityPeriodBlocks: BigInt(parameters.immunityPeriodBlocks),
    minNonImmuneUids: parameters.minNonImmuneUids,
    ownerUids: [...neurons.keys()].filter((uid) => ownerOf(state, neurons[uid]!.hotkey) === ownerColdkey),
    ownerHotkeyUid: subnet.uids.get(ownerHotkey),
    immuneOwnerUidsLimit: IMMUNE_OWNER_UIDS,
  });
}
