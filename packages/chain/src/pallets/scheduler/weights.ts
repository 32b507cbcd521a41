import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';
import { MAX_SCHEDULED_PER_BLOCK } from './storage.ts';

const S = BigInt(MAX_SCHEDULED_PER_BLOCK);
const proofSize = 110_487n;
const schedule = charged({ refTime: 3_815_234n + 538_417n * S, proofSize, reads: 1, writes: 1 });
const scheduleNamed = charged({ refTime: 8_965_037n + 559_963n * S, proofSize, reads: 2, writes: 2 });

/** Source: `frame/scheduler/src/weights.rs` of 2025-02-21, which 425 and 475 are built with. Root pays nothing anyway. */
export const schedulerInfo: DispatchInfoTable = {
  schedule,
  schedule_after: schedule,
  schedule_named: scheduleNamed,
  schedule_named_after: scheduleNamed,
  cancel: charged({ refTime: 2_524_382n + 777_710n * S, proofSize, reads: 1, writes: 3 }),
  cancel_named: charged({ refTime: 7_403_622n + 778_228n * S, proofSize, reads: 2, writes: 3 }),
  set_retry: charged({ refTime: 169_783_000n, proofSize, reads: 1, writes: 1 }),
  set_retry_named: charged({ refTime: 186_544_000n, proofSize, reads: 2, writes: 1 }),
  cancel_retry: charged({ refTime: 169_076_000n, proofSize, reads: 1, writes: 1 }),
  cancel_retry_named: charged({ refTime: 182_329_000n, proofSize, reads: 2, writes: 1 }),
};
