import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { ChildKeys, ChildkeyThresholdChecks, ChildkeyThresholdSuspended } from '../storage/childkeys.ts';

/** A parent that lost stake, or was suspended, is looked at when the block is idle (`queue_childkey_threshold_check`). */
export function queueChildkeyCheck(state: State, hotkey: AccountId): void {
  const isParent = ChildKeys.entries(state, hotkey).length > 0;
  if (isParent || ChildkeyThresholdSuspended.contains(state, hotkey))
    ChildkeyThresholdChecks.insert(state, hotkey, null);
}
