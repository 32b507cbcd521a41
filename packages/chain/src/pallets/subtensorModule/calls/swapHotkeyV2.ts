import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { swapHotkey } from '../keySwaps/swapHotkey.ts';

/** Arguments of the call. */
interface SwapHotkeyV2 {
  readonly hotkey: AccountId;
  readonly new_hotkey: AccountId;
  readonly netuid: number | null;
  readonly keep_stake: boolean;
}

/** Puts a hotkey in another's place, with its stake or without. */
export const swapHotkeyV2: CallDefinition = defineCall<SwapHotkeyV2>(
  'SubtensorModule.swap_hotkey_v2',
  (context, { hotkey: from, new_hotkey: to, netuid, keep_stake: keepStake }) =>
    swapHotkey(context, { from, to, netuid, keepStake }),
);
