import type { ChainReads } from '../../runtime/ChainReads.ts';
import { allNeurons } from './allNeurons.ts';
import { getNeuron, type NeuronInfo } from './getNeuron.ts';

/** A subnet's neurons (`get_neurons`). */
export function getNeurons(context: ChainReads, netuid: number): readonly NeuronInfo[] {
  return allNeurons(context, netuid, getNeuron);
}
