import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';
import { MAX_SCHEDULED_PER_BLOCK } from './storage.ts';

const S = BigInt(MAX_SCHEDULED_PER_BLOCK);
const proofSize = 110_487n;
const schedule = charged({ refTime: 11_548_266n + 494_382n * S, proofSize, reads: 1, writes: 1 });
const scheduleNamed = charged({ refTime: 18_707_577n + 508_586n * S, proofSize, reads: 2, writes: 2 });

/** Source: `frame/scheduler/src/weights.rs` of the Substrate node, an older benchmark than mainnet's. Root pays nothing anyway. */
export const schedulerInfo: DispatchInfoTable = {
  schedule,
  schedule_after: schedule,
  schedule_named: scheduleNamed,
  schedule_named_after: scheduleNamed,
  cancel: charged({ refTime: 13_129_003n + 690_444n * S, proofSize, reads: 1, writes: 3 }),
  cancel_named: charged({ refTime: 19_956_973n + 683_291n * S, proofSize, reads: 2, writes: 3 }),
  set_retry: charged({ refTime: 147_698_000n, proofSize, reads: 1, writes: 1 }),
  set_retry_named: charged({ refTime: 160_844_000n, proofSize, reads: 2, writes: 1 }),
  cancel_retry: charged({ refTime: 148_172_000n, proofSize, reads: 1, writes: 1 }),
  cancel_retry_named: charged({ refTime: 162_653_000n, proofSize, reads: 2, writes: 1 }),
};
