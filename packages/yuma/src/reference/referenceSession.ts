import { checkEpochInput } from '../checkEpochInput.ts';
import type { EpochEngine } from '../EpochEngine.ts';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochChanges, EpochSession } from '../EpochSession.ts';
import { checkEpochChanges } from '../internal/checkEpochChanges.ts';
import { checkSessionRow } from '../internal/checkSessionRow.ts';
import { copyFields } from '../internal/copyFields.ts';
import { copyRows } from '../internal/copyRows.ts';
import { fieldsOf } from '../internal/fieldsOf.ts';
import { readOptions } from '../internal/readOptions.ts';
import { sessionDisposed } from '../internal/sessionDisposed.ts';
import { storesConsensus } from '../rules/storesConsensus.ts';
import type { SparseRows } from '../SparseRows.ts';

/** A session that keeps plain arrays and hands them to an engine's `runEpoch`. */
export function referenceSession(runEpoch: EpochEngine['runEpoch'], input: EpochInput): EpochSession {
  checkEpochInput(input);
  // A copy: what the caller does to its arrays afterwards is its own affair.
  const { weights, bonds } = input;
  let state: EpochInput | undefined = copyFields({ ...fieldsOf(input), n: input.n, weights, bonds });
  const current = (): EpochInput => {
    if (state === undefined) throw sessionDisposed();
    return state;
  };
  return {
    n: input.n,
    update(changes) {
      const before = current();
      checkEpochChanges(before.n, changes);
      const fields = copyFields(fieldsOf(changes));
      state = { ...before, ...withoutReplaced(before, fields), ...fields };
    },
    setWeightsRow(uid, uids, values) {
      checkSessionRow(current().n, uid, uids, values);
      state = { ...current(), weights: replaceRow(current().weights, uid, uids, values) };
    },
    setBondsRow(uid, uids, values) {
      checkSessionRow(current().n, uid, uids, values);
      state = { ...current(), bonds: replaceRow(current().bonds, uid, uids, values) };
    },
    runEpoch(options = {}) {
      const before = current();
      const { bonds, ...output } = runEpoch(before, options);
      const { spec } = readOptions(options);
      state = { ...before, bonds, validatorPermits: output.newValidatorPermits.slice() };
      if (storesConsensus(spec)) state = { ...state, previousConsensus: output.consensus.slice() };
      return output;
    },
    readBonds() {
      return copyRows(current().bonds);
    },
    dispose() {
      state = undefined;
    },
  };
}

/** What is stored of the consensus once neurons have been replaced, which is wherever a block of registration changes: there 0. */
function withoutReplaced(
  { previousConsensus, blockAtRegistration: before }: EpochInput,
  { blockAtRegistration: after }: EpochChanges,
): Pick<EpochInput, 'previousConsensus'> {
  if (!previousConsensus || !after) return {};
  return {
    previousConsensus: previousConsensus.map((value, uid) => (before[uid] === after[uid] ? value : 0)),
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
