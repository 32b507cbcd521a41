import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureHotkeyExists } from '../staking/hotkeys.ts';
import { unstakeEverythingToRoot } from '../staking/unstakeAll.ts';

/** Sells a coldkey's stake on a hotkey on every subnet but root, and stakes the TAO on root. */
export const unstakeAllAlpha: CallDefinition = defineCall<{ hotkey: AccountId }>(
  'SubtensorModule.unstake_all_alpha',
  (context, { hotkey }) => {
    const coldkey = ensureSigned(context.origin);
    ensureHotkeyExists(context.state, hotkey);
    unstakeEverythingToRoot(context, { hotkey, coldkey });
  },
);
