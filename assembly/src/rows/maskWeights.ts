/**
 * `weights`: the rows of permitted uids without self-weights (the owner's stay), without entries older than the target's
 * registration, without entries hidden by commit-reveal; then row-normalised.
 */

import { keepsWeight, registeredBefore } from '../epoch/keepsWeight';
import { isPermitted } from '../epoch/validatorPermits';
import { safeDiv } from '../fixed/I32F32';
import { n, rowEnd, rowStart, uidAt, valueAt, weights } from '../memory';
import { header, SparseRows } from './SparseRows';

/** Masked, normalised weights. */
export const MASKED: SparseRows = header(memory.data(16));

export function maskWeights(capacity: u32): void {
  MASKED.begin(capacity);
  for (let i: u32 = 0; i < n; i++) {
    if (isPermitted(i)) maskRow(i);
    MASKED.endRow(i);
  }
}

function maskRow(i: u32): void {
  const first = MASKED.count;
  const limit = registeredBefore(i);
  let total: u64 = 0;
  for (let k = rowStart(weights(), i), end = rowEnd(weights(), i); k < end; k++) {
    const j = uidAt(weights(), k);
    if (!keepsWeight(i, j, limit)) continue;
    const value = valueAt(weights(), k);
    total += value;
    MASKED.push(j, (<i64>value) << 32);
  }
  if (total == 0) return;
  for (let k = first; k < MASKED.count; k++) MASKED.setValue(k, safeDiv(MASKED.value(k), <i64>(total << 32)));
}
