import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { getNeuron } from './getNeuron.ts';
import { getNeuronLite } from './getNeuronLite.ts';
import { getNeurons } from './getNeurons.ts';
import { getNeuronsLite } from './getNeuronsLite.ts';

/** Neurons. Source: `pallets/subtensor/src/rpc_info/neuron_info.rs`. */
export const neuronInfoRuntimeApi: ApiTable = {
  'NeuronInfoRuntimeApi.get_neurons': getNeurons,
  'NeuronInfoRuntimeApi.get_neuron': getNeuron,
  'NeuronInfoRuntimeApi.get_neurons_lite': getNeuronsLite,
  'NeuronInfoRuntimeApi.get_neuron_lite': getNeuronLite,
};
