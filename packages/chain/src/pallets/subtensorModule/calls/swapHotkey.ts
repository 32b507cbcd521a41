import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { swapHotkey as swap } from '../keySwaps/swapHotkey.ts';

/** Arguments of the call. */
interface SwapHotkey {
  readonly hotkey: AccountId;
  readonly new_hotkey: AccountId;
  readonly netuid: number | null;
}

/** Puts a hotkey in another's place, with all of its stake. */
export const swapHotkey: CallDefinition = defineCall<SwapHotkey>(
  'SubtensorModule.swap_hotkey',
  (context, { hotkey: from, new_hotkey: to, netuid }) =>
    swap(context, { from, to, netuid, keepStake: false }),
);
