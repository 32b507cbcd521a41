import type { EpochChanges } from '../EpochSession.ts';
import { check } from './check.ts';
import { epochChangesRule } from './epochRules.ts';

/** Checks changes to the fields of a session of `n` uids. */
export function checkEpochChanges(n: number, changes: EpochChanges): void {
  check(changes, epochChangesRule(n, Object(changes)), 'changes');
}
