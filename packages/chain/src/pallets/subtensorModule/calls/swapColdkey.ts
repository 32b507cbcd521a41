import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { paySwap } from '../keySwaps/announcements.ts';
import { swapColdkey as swap } from '../keySwaps/swapColdkey.ts';
import { ColdkeySwapAnnouncements, ColdkeySwapDisputes } from '../storage/keySwaps.ts';

/** Arguments of the call. */
interface SwapColdkey {
  readonly old_coldkey: AccountId;
  readonly new_coldkey: AccountId;
  readonly swap_cost: bigint;
}

/** Root puts a coldkey in another's place, announced or not. */
export const swapColdkey: CallDefinition = defineCall<SwapColdkey>(
  'SubtensorModule.swap_coldkey',
  (context, { old_coldkey: from, new_coldkey: to, swap_cost: costRao }) => {
    ensureRoot(context.origin);
    if (costRao > 0n) paySwap(context, from, costRao);
    swap(context, from, to);
    ColdkeySwapAnnouncements.remove(context.state, from);
    ColdkeySwapDisputes.remove(context.state, from);
  },
);
