import type { MetagraphSubject } from './MetagraphSubject.ts';
import { COLLATERAL_FIELDS, NEURON_FIELDS, SELECTIVE_FIELDS } from './neuronFields.ts';
import { SUBNET_FIELDS } from './subnetFields.ts';

/** Fields of a metagraph. */
export const METAGRAPH_FIELDS = { ...SUBNET_FIELDS, ...NEURON_FIELDS, ...COLLATERAL_FIELDS } as const;

/** Fields of a selective metagraph; the place of each is the index it is asked for by (`SelectiveMetagraphIndex`). */
export const SELECTIVE_METAGRAPH_FIELDS = {
  ...SUBNET_FIELDS,
  ...NEURON_FIELDS,
  ...SELECTIVE_FIELDS,
  ...COLLATERAL_FIELDS,
} as const;

/** The values of a table of fields. */
export type Answered<Fields extends Readonly<Record<string, (subject: MetagraphSubject) => unknown>>> = {
  readonly [Name in keyof Fields]: ReturnType<Fields[Name]>;
};

/** A subnet with everything about its neurons. */
export type Metagraph = Answered<typeof METAGRAPH_FIELDS>;

/** All fields of a subnet's metagraph. */
export function metagraphOf(subject: MetagraphSubject): Metagraph {
  return Object.fromEntries(
    Object.entries(METAGRAPH_FIELDS).map(([name, read]) => [name, read(subject)]),
  ) as Metagraph;
}
