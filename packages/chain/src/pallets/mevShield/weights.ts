import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

/** Storing is dear on purpose. Source: `pallets/shield/src/weights.rs` at 425, whose numbers 467 charges, too. */
export const mevShieldInfo: DispatchInfoTable = {
  announce_next_key: charged({ refTime: 33_661_000n, proofSize: 5_555n, reads: 4, writes: 6 }),
  submit_encrypted: charged({ refTime: 207_223_000n }),
  store_encrypted: charged({ refTime: 20_000_000_000n }),
  set_max_pending_extrinsics_number: charged({ refTime: 4_206_000n, writes: 1 }),
  set_on_initialize_weight: charged({ refTime: 4_327_000n, writes: 1 }),
  set_stored_extrinsic_lifetime: charged({ refTime: 4_116_000n, writes: 1 }),
  set_max_extrinsic_weight: charged({ refTime: 4_227_000n, writes: 1 }),
};
