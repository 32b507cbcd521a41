import { checkEpochFields } from '../checkEpochInput.ts';
import type { EpochChanges } from '../EpochSession.ts';
import type { EpochFields } from './EpochFields.ts';

/** Checks changes to a session's fields and returns the fields with them. */
export function checkEpochChanges(fields: EpochFields, changes: EpochChanges): EpochFields {
  const next: EpochFields = { ...fields, ...changes, n: fields.n };
  checkEpochFields(next);
  return next;
}
