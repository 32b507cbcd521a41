import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { clearAnnouncement } from '../keySwaps/announcements.ts';

/** Takes an announcement back. */
export const clearColdkeySwapAnnouncement: CallDefinition = defineCall<object>(
  'SubtensorModule.clear_coldkey_swap_announcement',
  (context) => clearAnnouncement(context),
);
