import { Bonds, Weights } from '../../pallets/subtensorModule/storage/weights.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import { getNeuronLite, type NeuronInfoLite } from './getNeuronLite.ts';

type Row = readonly (readonly [uid: number, value: number])[];

/** A neuron. */
export interface NeuronInfo extends NeuronInfoLite {
  /** Weights that are not 0, by uid, 65535ths. */
  readonly weights: Row;
  /** Bonds that are not 0, by uid, 65535ths. */
  readonly bonds: Row;
}

/** A neuron with what it stores for the first mechanism (`get_neuron`); nothing where there is no such neuron. */
export function getNeuron(context: ChainReads, netuid: number, uid: number): NeuronInfo | null {
  const lite = getNeuronLite(context, netuid, uid);
  if (lite === null) return null;
  const { state } = context;
  return {
    ...lite,
    weights: positive(Weights.get(state, netuid, uid)),
    bonds: positive(Bonds.get(state, netuid, uid)),
  };
}

function positive(row: Row): Row {
  return row.filter(([, value]) => value > 0);
}
