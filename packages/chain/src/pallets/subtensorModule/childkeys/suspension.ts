import { areChildkeysSuspended } from '@taokit/dtao/hotkeys';
import type { Context } from '../../../runtime/Context.ts';
import { ChildkeyThresholdChecks, ChildkeyThresholdSuspended } from '../storage/childkeys.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { totalStakeOfHotkey } from './totalStake.ts';

/** Looks at the parents that lost stake: what those with too little lend counts for nothing. Runs in `on_idle`. */
export function checkChildkeyThresholds(context: Context): void {
  const { state } = context;
  for (const [[hotkey]] of ChildkeyThresholdChecks.entries(state)) {
    const isSuspended = areChildkeysSuspended(totalStakeOfHotkey(context, hotkey), StakeThreshold.get(state));
    if (isSuspended) ChildkeyThresholdSuspended.insert(state, hotkey, null);
    else ChildkeyThresholdSuspended.remove(state, hotkey);
    ChildkeyThresholdChecks.remove(state, hotkey);
  }
}
