import type { Case, CaseOf } from '../../../pallets/subtensorModule/storage/values.ts';
import type { MetagraphSubject } from './MetagraphSubject.ts';
import type { SelectiveValues } from './MetagraphValues.ts';
import { type Metagraph, SELECTIVE_METAGRAPH_FIELDS } from './metagraphFields.ts';

type Fields = Metagraph & SelectiveValues;

/** An `Option` of what may itself be nothing. */
type Maybe<Value> = CaseOf<'Some', Value> | Case<'None'>;

/** The fields of a metagraph that were asked for; `null` for all others. */
export type SelectiveMetagraph = {
  readonly [Name in Exclude<keyof Fields, 'netuid' | 'identity'>]: Fields[Name] | null;
} & {
  /** The subnet, which is never left out. */
  readonly netuid: number;
  /** The subnet's identity, if it has one. */
  readonly identity: Maybe<Fields['identity']>;
};

const TABLE = Object.entries(SELECTIVE_METAGRAPH_FIELDS);

/**
 * The fields of a metagraph that are asked for by their places; what is no place is passed over.
 *
 * @param subject - what it is of
 * @param indexes - places
 * @param netuid - what stands for the subnet unless it is asked for
 */
export function selectFields(
  subject: MetagraphSubject,
  indexes: readonly number[],
  netuid: number,
): SelectiveMetagraph {
  const asked = new Set(indexes);
  const values = TABLE.map(([name, read], index) => [
    name,
    maybe(name, asked.has(index) ? read(subject) : undefined),
  ]);
  const selected = Object.fromEntries(values) as SelectiveMetagraph;
  return { ...selected, netuid: selected.netuid ?? netuid };
}

function maybe(name: string, value: unknown): unknown {
  if (name !== 'identity') return value ?? null;
  return value === undefined ? { type: 'None', value: null } : { type: 'Some', value };
}
