import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureHotkeyExists } from '../staking/hotkeys.ts';
import { unstakeEverything } from '../staking/unstakeAll.ts';

/** Sells a coldkey's stake on a hotkey on every subnet. */
export const unstakeAll: CallDefinition = defineCall<{ hotkey: AccountId }>(
  'SubtensorModule.unstake_all',
  (context, { hotkey }) => {
    const coldkey = ensureSigned(context.origin);
    ensureHotkeyExists(context.state, hotkey);
    unstakeEverything(context, { hotkey, coldkey });
  },
);
