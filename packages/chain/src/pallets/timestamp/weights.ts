import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';

/** As the runtime of spec 300 charges it, by the events of its traces. Nobody pays for an inherent. */
export const timestampInfo: DispatchInfoTable = {
  set: { refTime: 160_560_000n, proofSize: 1_493n, class: 'Mandatory', paysFee: true },
};
