import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { resetSwap } from '../keySwaps/announcements.ts';

/** Root drops an announcement. */
export const resetColdkeySwap: CallDefinition = defineCall<{ coldkey: AccountId }>(
  'SubtensorModule.reset_coldkey_swap',
  (context, { coldkey }) => {
    ensureRoot(context.origin);
    resetSwap(context, coldkey);
  },
);
