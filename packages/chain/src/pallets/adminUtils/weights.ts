import type { DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

/** What fees of 467 and later say of a call takes the place of its time (`knownInfo`). */
const OPERATIONAL: DispatchInfo = charged({
  refTime: 25_000_000n,
  reads: 4,
  writes: 1,
  class: 'Operational',
});

/** Calls that compete for the room kept for operations. Source: `pallets/admin-utils/src/lib.rs`, 425 and 475. */
export const adminUtilsInfo: DispatchInfoTable = {
  sudo_set_burn_half_life: OPERATIONAL,
  sudo_set_burn_increase_mult: OPERATIONAL,
  sudo_set_owner_cut_enabled: OPERATIONAL,
  sudo_set_owner_cut_auto_lock_enabled: OPERATIONAL,
  sudo_set_collateral_lock_share: OPERATIONAL,
  sudo_set_collateral_drain_ratio: OPERATIONAL,
};
