import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { authorities } from './authorities.ts';
import { slotDuration } from './slotDuration.ts';

/** Who makes blocks, and when. */
export const auraApi: ApiTable = {
  'AuraApi.slot_duration': slotDuration,
  'AuraApi.authorities': authorities,
};
