import { areChildkeysSuspended } from '@taokit/dtao/hotkeys';
import type { Context } from '../../../runtime/Context.ts';
import { readsWrites } from '../../../runtime/weight.ts';
import { ChildkeyThresholdChecks, ChildkeyThresholdSuspended } from '../storage/childkeys.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { TotalNetworks } from '../storage/subnets.ts';
import { totalStakeOfHotkey } from './totalStake.ts';

const NONE_WAITS = readsWrites(1, 0);
const OVERHEAD = readsWrites(2, 0);

/**
 * Looks at the parents that lost stake, as far as the room goes: what those with too little lend counts for nothing. Runs in `on_idle`.
 *
 * Source: `process_childkey_threshold_checks`, `pallets/subtensor/src/staking/set_children.rs`, spec 475.
 *
 * @param context - the block
 * @param room - what may be taken, picoseconds
 * @returns what was taken, picoseconds
 */
export function checkChildkeyThresholds(context: Context, room: bigint): bigint {
  const { state } = context;
  if (OVERHEAD > room) return 0n;
  const waiting = ChildkeyThresholdChecks.entries(state);
  if (waiting.length === 0) return NONE_WAITS;
  const perItem = readsWrites(4 * TotalNetworks.get(state) + 3, 2);
  let used = OVERHEAD;
  for (const [[hotkey]] of waiting) {
    if (used + perItem > room) break;
    used += perItem;
    const isSuspended = areChildkeysSuspended(totalStakeOfHotkey(context, hotkey), StakeThreshold.get(state));
    if (isSuspended) ChildkeyThresholdSuspended.insert(state, hotkey, null);
    else ChildkeyThresholdSuspended.remove(state, hotkey);
    ChildkeyThresholdChecks.remove(state, hotkey);
  }
  return used;
}
