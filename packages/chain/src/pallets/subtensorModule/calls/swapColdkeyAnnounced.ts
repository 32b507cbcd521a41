import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { swapAnnounced } from '../keySwaps/announcements.ts';

/** Puts the coldkey that the caller announced in its place. */
export const swapColdkeyAnnounced: CallDefinition = defineCall<{ new_coldkey: AccountId }>(
  'SubtensorModule.swap_coldkey_announced',
  (context, { new_coldkey }) => swapAnnounced(context, new_coldkey),
);
