import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

/** Source: `pallets/drand/src/weights.rs` at 425. */
export const drandInfo: DispatchInfoTable = {
  write_pulse: charged({ refTime: 4_294_000_000n, reads: 3, writes: 4 }),
  set_beacon_config: charged({ refTime: 8_766_000n, writes: 2 }),
  set_oldest_stored_round: charged({ refTime: 5_370_000n, writes: 1 }),
};
