import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

/** Storing is dear on purpose; what the other calls take is in no source that could be read, and is that of a call without a weight. */
export const mevShieldInfo: DispatchInfoTable = { store_encrypted: charged({ refTime: 20_000_000_000n }) };
