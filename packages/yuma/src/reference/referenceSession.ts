import { checkEpochInput } from '../checkEpochInput.ts';
import type { EpochEngine } from '../EpochEngine.ts';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochSession } from '../EpochSession.ts';
import { checkEpochChanges } from '../internal/checkEpochChanges.ts';
import { checkSessionRow } from '../internal/checkSessionRow.ts';
import { sessionDisposed } from '../internal/sessionDisposed.ts';
import type { SparseRows } from '../SparseRows.ts';

/** A session that keeps plain arrays and hands them to an engine's `runEpoch`. */
export function referenceSession(runEpoch: EpochEngine['runEpoch'], input: EpochInput): EpochSession {
  checkEpochInput(input);
  // A copy: what the caller does to its arrays afterwards is its own affair.
  let state: EpochInput | undefined = structuredClone(input);
  const current = (): EpochInput => {
    if (state === undefined) throw sessionDisposed();
    return state;
  };
  return {
    n: input.n,
    update(changes) {
      const { n, weights, bonds } = current();
      checkEpochChanges(n, changes);
      state = { ...current(), ...structuredClone(changes), n, weights, bonds };
    },
    setWeightsRow(uid, uids, values) {
      checkSessionRow(current().n, uid, uids, values);
      state = { ...current(), weights: replaceRow(current().weights, uid, uids, values) };
    },
    setBondsRow(uid, uids, values) {
      checkSessionRow(current().n, uid, uids, values);
      state = { ...current(), bonds: replaceRow(current().bonds, uid, uids, values) };
    },
    runEpoch(options) {
      const { bonds, ...output } = runEpoch(current(), options);
      state = { ...current(), bonds, validatorPermits: output.newValidatorPermits.slice() };
      return output;
    },
    readBonds() {
      const { rowOffsets, uids, values } = current().bonds;
      return { rowOffsets: rowOffsets.slice(), uids: uids.slice(), values: values.slice() };
    },
    dispose() {
      state = undefined;
    },
  };
}

/** The rows with one of them replaced. */
function replaceRow(rows: SparseRows, uid: number, uids: Uint16Array, values: Uint16Array): SparseRows {
  const start = rows.rowOffsets[uid]!;
  const end = rows.rowOffsets[uid + 1]!;
  const longer = uids.length - (end - start);
  return {
    rowOffsets: rows.rowOffsets.map((offset, i) => (i > uid ? offset + longer : offset)),
    uids: splice(rows.uids, start, end, uids),
    values: splice(rows.values, start, end, values),
  };
}

function splice(array: Uint16Array, start: number, end: number, middle: Uint16Array): Uint16Array {
  const result = new Uint16Array(array.length - (end - start) + middle.length);
  result.set(array.subarray(0, start));
  result.set(middle, start);
  result.set(array.subarray(end), start + middle.length);
  return result;
}
