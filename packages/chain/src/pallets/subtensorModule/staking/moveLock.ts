import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { Lock, LockingColdkeys } from '../storage/locks.ts';
import { Owner } from '../storage/staking.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';
import { rollLock } from './convictionLock.ts';
import { ensureHotkeyExists } from './hotkeys.ts';
import { addToAggregate, reduceAggregate, termsOf, type Whose } from './lockAggregates.ts';
import { currentLock, writeLock } from './locks.ts';

/**
 * Points a coldkey's lock at another hotkey (`do_move_lock`); its conviction is lost where that has another owner. Fails with
 * `SubnetNotExists`, `HotKeyAccountNotExists`, `NoExistingLock`.
 *
 * Source: `pallets/subtensor/src/staking/lock.rs`, spec 425; that the subnet must exist is read in versions after it.
 *
 * @param context - where
 * @param coldkey - whose lock
 * @param netuid - the subnet
 * @param destination - the hotkey it is for from here on
 */
export function moveLock(context: Context, coldkey: AccountId, netuid: number, destination: AccountId): void {
  const { state } = context;
  ensureLiveSubnet(context, netuid);
  ensureHotkeyExists(state, destination);
  const current =
    currentLock(context, coldkey, netuid) ??
    fail('SubtensorModule.NoExistingLock', `${coldkey} has no lock on subnet ${netuid}.`);
  const whose: Whose = [coldkey, netuid];
  const { hotkey: origin_hotkey, lock } = current;
  const isKept = convictionSurvives(state, origin_hotkey, destination);
  const conviction = isKept ? lock.conviction : { bits: 0n };
  const terms = termsOf(state, whose, destination);
  const moved = rollLock({ ...lock, conviction }, BigInt(context.block), terms);
  Lock.remove(state, coldkey, netuid, origin_hotkey);
  LockingColdkeys.remove(state, netuid, origin_hotkey, coldkey);
  writeLock(state, whose, destination, moved);
  const loss = { massRao: lock.locked_mass, convictionBits: lock.conviction.bits };
  reduceAggregate(context, whose, origin_hotkey, loss);
  addToAggregate(context, whose, destination, moved);
  const fields = { coldkey, origin_hotkey, destination_hotkey: destination, netuid };
  context.deposit('SubtensorModule.LockMoved', fields);
}

/** Whether conviction outlives a change of hotkey: where one coldkey owns both (`conviction_survives_hotkey_change`). */
export function convictionSurvives(state: Reads, from: AccountId, to: AccountId): boolean {
  return Owner.get(state, from) === Owner.get(state, to);
}
