import { saturatingAddU64 } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';

/** Which uids set weights recently enough: `last_update + activity_cutoff >= current_block`. One per last update. */
export function activeUids({ lastUpdate, activityCutoff, currentBlock }: EpochInput): boolean[] {
  return Array.from(lastUpdate, (updated) => saturatingAddU64(updated, activityCutoff) >= currentBlock);
}
