import type { EpochChanges } from '../EpochSession.ts';
import { checkEpochField, EPOCH_FIELDS } from './checkEpochField.ts';
import { checkObject } from './checkValue.ts';

/** Checks changes to the fields of a session of `n` uids. */
export function checkEpochChanges(n: number, changes: EpochChanges): void {
  checkObject(changes, 'changes', 'an object of fields to replace');
  for (const field of EPOCH_FIELDS) if (field in changes) checkEpochField(changes, field, n);
}
