import type { EpochChanges } from '../EpochSession.ts';
import { EPOCH_FIELDS } from './epochRules.ts';

/** The fields an input or changes have, their own or inherited, in an object of their own. */
export function fieldsOf<T extends EpochChanges>(input: T): Omit<T, 'n' | 'weights' | 'bonds'> {
  const fields: Record<string, unknown> = {};
  for (const field of EPOCH_FIELDS) if (field in input) fields[field] = input[field];
  return fields as T;
}
