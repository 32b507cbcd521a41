import type { ChainReads } from '../../runtime/ChainReads.ts';
import { allNeurons } from './allNeurons.ts';
import { getNeuronLite, type NeuronInfoLite } from './getNeuronLite.ts';

/** A subnet's neurons without weights and bonds (`get_neurons_lite`). */
export function getNeuronsLite(context: ChainReads, netuid: number): readonly NeuronInfoLite[] {
  return allNeurons(context, netuid, getNeuronLite);
}
