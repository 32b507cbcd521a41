import { checkRootUnlock } from '@taokit/dtao/baskets';
import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { RootStakeUnlockInterval } from '../storage/baskets.ts';
import { LastColdkeyHotkeyStakeBlock } from '../storage/staking.ts';
import { maxOf } from './minMax.ts';

/** The age of root stake follows it to another position; of two the younger counts (`migrate_root_stake_age`). */
export function moveRootStakeAge(
  state: State,
  from: readonly [coldkey: AccountId, hotkey: AccountId],
  to: readonly [coldkey: AccountId, hotkey: AccountId],
): void {
  const block = LastColdkeyHotkeyStakeBlock.take(state, ...from);
  if (block === undefined) return;
  LastColdkeyHotkeyStakeBlock.insert(
    state,
    ...to,
    maxOf(block, LastColdkeyHotkeyStakeBlock.get(state, ...to) ?? 0n),
  );
}

/** Ends the call with `RootStakeLocked` where root stake changed too recently to leave (`ensure_root_stake_unlocked`). */
export function ensureRootStakeUnlocked(context: Context, coldkey: AccountId, hotkey: AccountId): void {
  const { state, block } = context;
  const interval = RootStakeUnlockInterval.get(state);
  if (interval === 0n) return;
  const last = LastColdkeyHotkeyStakeBlock.get(state, coldkey, hotkey) ?? 0n;
  const answer = checkRootUnlock(last, BigInt(block), interval);
  if (!answer.ok) fail('SubtensorModule.RootStakeLocked', answer.reason);
}
