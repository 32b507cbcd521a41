import type { Context } from '../../../runtime/Context.ts';
import { DispatchFailure } from '../../../runtime/DispatchFailure.ts';
import { hotkeyExists } from '../staking/hotkeys.ts';
import { currentLock, lockStake } from '../staking/locks.ts';
import { increaseStake } from '../staking/sharePool.ts';
import { OwnerCutAutoLockEnabled } from '../storage/hyperparameters.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../storage/subnets.ts';

/** What a leased subnet's contributors get of its owner's cut, rao; the rest stays with the owner. */
export type ShareLease = (context: Context, netuid: number, cutRao: bigint) => bigint;

/**
 * Pays an epoch's owner's cut, and locks it where the subnet asks for that.
 *
 * Source: `distribute_dividends_and_incentives` and `auto_lock_owner_cut`, spec 475.
 *
 * @param context - where
 * @param netuid - the subnet
 * @param cutRao - the cut
 * @param shareLease - pays contributors, and answers what the owner keeps
 */
export function payOwnerCut(context: Context, netuid: number, cutRao: bigint, shareLease: ShareLease): void {
  const { state } = context;
  if (!SubnetOwner.contains(state, netuid) || !SubnetOwnerHotkey.contains(state, netuid)) return;
  const coldkey = SubnetOwner.get(state, netuid);
  const hotkey = SubnetOwnerHotkey.get(state, netuid);
  increaseStake(state, { hotkey, coldkey, netuid }, cutRao);
  const keptRao = shareLease(context, netuid, cutRao);
  if (!OwnerCutAutoLockEnabled.get(state, netuid) || keptRao === 0n) return;
  const lockHotkey = currentLock(context, coldkey, netuid)?.hotkey ?? hotkey;
  if (!hotkeyExists(state, lockHotkey)) return;
  const mark = state.mark();
  try {
    lockStake(context, coldkey, netuid, lockHotkey, keptRao);
  } catch (error) {
    // The pallet ignores a lock that cannot be made.
    if (!(error instanceof DispatchFailure)) throw error;
    state.rollback(mark);
  }
}
