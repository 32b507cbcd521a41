import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { disputeSwap } from '../keySwaps/announcements.ts';

/** Says that an announcement is not the owner's. */
export const disputeColdkeySwap: CallDefinition = defineCall<object>(
  'SubtensorModule.dispute_coldkey_swap',
  (context) => disputeSwap(context),
);
