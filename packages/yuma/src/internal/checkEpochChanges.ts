import { checkEpochInput } from '../checkEpochInput.ts';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochChanges } from '../EpochSession.ts';
import type { SparseRows } from '../SparseRows.ts';

/** The fields of an input that a session replaces as a whole. */
export type EpochFields = Omit<EpochInput, 'weights' | 'bonds'>;

/** Checks changes to a session's fields and returns the fields with them. */
export function checkEpochChanges(fields: EpochFields, changes: EpochChanges): EpochFields {
  const next: EpochFields = { ...fields, ...changes, n: fields.n };
  const none = emptyRows(fields.n);
  checkEpochInput({ ...next, weights: none, bonds: none });
  return next;
}

function emptyRows(n: number): SparseRows {
  return { rowOffsets: new Uint32Array(n + 1), uids: new Uint16Array(0), values: new Uint16Array(0) };
}
