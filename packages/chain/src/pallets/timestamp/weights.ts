import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';

/** Source: `frame/timestamp/src/weights.rs`; `set` is an inherent, and free. */
export const timestampInfo: DispatchInfoTable = {
  set: { refTime: 10_004_000n, proofSize: 1_493n, class: 'Mandatory', paysFee: true },
};
