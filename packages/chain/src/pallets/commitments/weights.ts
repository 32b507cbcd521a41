import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

/** Source: `pallets/commitments/src/weights.rs` and `lib.rs` at 425. */
export const commitmentsInfo: DispatchInfoTable = {
  set_commitment: charged({ refTime: 33_480_000n, reads: 5, writes: 4, paysFee: false }),
  set_max_space: charged({ refTime: 2_856_000n, writes: 1 }),
};
