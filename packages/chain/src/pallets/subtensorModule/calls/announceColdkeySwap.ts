import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { announceSwap } from '../keySwaps/announcements.ts';

/** Announces another coldkey. */
export const announceColdkeySwap: CallDefinition = defineCall<{ new_coldkey_hash: Hex }>(
  'SubtensorModule.announce_coldkey_swap',
  (context, { new_coldkey_hash }) => announceSwap(context, new_coldkey_hash),
);
