import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { MaxAllowedUids } from '../storage/hyperparameters.ts';
import { SubnetworkN } from '../storage/neurons.ts';
import { appendNeuron } from './appendNeuron.ts';
import { neuronToPrune } from './neuronToPrune.ts';
import { replaceNeuron } from './replaceNeuron.ts';

/**
 * Gives a hotkey a uid: the next one, or that of the neuron that is pruned (`register_neuron`). Fails with `NoNeuronIdAvailable`.
 *
 * @returns the uid; on a subnet whose victim is the owner's hotkey the hotkey does not get it
 */
export function registerNeuron(context: Context, netuid: number, hotkey: AccountId): number {
  const { state, block } = context;
  if (SubnetworkN.get(state, netuid) < MaxAllowedUids.get(state, netuid))
    return appendNeuron(state, netuid, hotkey, block);
  const uid = neuronToPrune(context, netuid);
  if (uid === undefined)
    return fail('SubtensorModule.NoNeuronIdAvailable', `Subnet ${netuid} is full, and nobody can be pruned.`);
  replaceNeuron(context, netuid, uid, hotkey);
  return uid;
}
