import { SubnetworkN } from '../../pallets/subtensorModule/storage/neurons.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';

type ReadNeuron<Neuron> = (context: ChainReads, netuid: number, uid: number) => Neuron | null;

/** Neurons by uid, up to the first that is not there. */
export function allNeurons<Neuron>(
  context: ChainReads,
  netuid: number,
  read: ReadNeuron<Neuron>,
): readonly Neuron[] {
  const neurons: Neuron[] = [];
  const count = SubnetworkN.get(context.state, netuid);
  for (let uid = 0; uid < count; uid++) {
    const neuron = read(context, netuid, uid);
    if (neuron === null) break;
    neurons.push(neuron);
  }
  return neurons;
}
