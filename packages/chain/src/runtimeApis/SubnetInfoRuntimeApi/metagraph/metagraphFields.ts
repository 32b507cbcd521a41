import type { MetagraphSubject } from './MetagraphSubject.ts';
import type {
  CollateralValues,
  FieldsOf,
  NeuronValues,
  SelectiveValues,
  SubnetValues,
} from './MetagraphValues.ts';
import { COLLATERAL_FIELDS, NEURON_FIELDS, SELECTIVE_FIELDS } from './neuronFields.ts';
import { SUBNET_FIELDS } from './subnetFields.ts';

/** A subnet with everything about its neurons. */
export interface Metagraph extends SubnetValues, NeuronValues, CollateralValues {}

/** Fields of a metagraph. */
export const METAGRAPH_FIELDS: FieldsOf<Metagraph> = {
  ...SUBNET_FIELDS,
  ...NEURON_FIELDS,
  ...COLLATERAL_FIELDS,
};

/** Fields of a selective metagraph; the place of each is the index it is asked for by (`SelectiveMetagraphIndex`). */
export const SELECTIVE_METAGRAPH_FIELDS: FieldsOf<Metagraph & SelectiveValues> = {
  ...SUBNET_FIELDS,
  ...NEURON_FIELDS,
  ...SELECTIVE_FIELDS,
  ...COLLATERAL_FIELDS,
};

/** All fields of a subnet's metagraph. */
export function metagraphOf(subject: MetagraphSubject): Metagraph {
  return Object.fromEntries(
    Object.entries(METAGRAPH_FIELDS).map(([name, read]) => [name, read(subject)]),
  ) as unknown as Metagraph;
}
