import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { rollLock } from '../staking/convictionLock.ts';
import { addToAggregate, reduceAggregate, termsOf } from '../staking/lockAggregates.ts';
import { ensureTakesLockedAlpha, rejectsLockedAlpha } from '../staking/lockedAlphaConsent.ts';
import { writeLock } from '../staking/locks.ts';
import { AccountFlags } from '../storage/keySwaps.ts';
import { DecayingLock, Lock, LockingColdkeys } from '../storage/locks.ts';
import type { LockState } from '../storage/values.ts';

/** A coldkey's lock at this block. */
interface OwnLock {
  readonly netuid: number;
  readonly hotkey: AccountId;
  readonly lock: LockState;
}

/**
 * A coldkey's locks, whether they stay, and what it allows go to the one that takes its place (`swap_coldkey_locks`). Fails with
 * `ActiveLockExists` where that has locks of its own, and with `AccountRejectsLockedAlpha`.
 *
 * Source: `pallets/subtensor/src/staking/lock.rs`, spec 425.
 */
export function swapColdkeyLocks(context: Context, from: AccountId, to: AccountId): void {
  const { state } = context;
  for (const { netuid, lock } of locksOf(context, to)) ensureNoLock(to, netuid, lock);
  const rejects = rejectsLockedAlpha(state, to);
  const locks = locksOf(context, from);
  for (const { lock } of locks) ensureTakesLockedAlpha(rejects, to, lock.locked_mass);
  for (const own of locks) takeOut(context, from, own);
  for (const [[, netuid], decays] of DecayingLock.entries(state, from)) {
    DecayingLock.remove(state, from, netuid);
    DecayingLock.insert(state, to, netuid, decays);
  }
  const flags = AccountFlags.take(state, from);
  if (flags === 0n) AccountFlags.remove(state, to);
  else AccountFlags.insert(state, to, flags);
  for (const { netuid, hotkey, lock } of locks) {
    const whose = [to, netuid] as const;
    const moved = rollLock(lock, BigInt(context.block), termsOf(state, whose, hotkey));
    writeLock(state, whose, hotkey, moved);
    addToAggregate(context, whose, hotkey, moved);
  }
}

function locksOf(context: Context, coldkey: AccountId): readonly OwnLock[] {
  const { state, block } = context;
  return Lock.entries(state, coldkey).map(([[, netuid, hotkey], lock]) => ({
    netuid,
    hotkey,
    lock: rollLock(lock, BigInt(block), termsOf(state, [coldkey, netuid], hotkey)),
  }));
}

function ensureNoLock(coldkey: AccountId, netuid: number, { locked_mass: lockedRao }: LockState): void {
  const reason = `${coldkey} has ${lockedRao} rao locked on subnet ${netuid}.`;
  ensure(lockedRao === 0n, 'SubtensorModule.ActiveLockExists', reason);
}

function takeOut(context: Context, coldkey: AccountId, { netuid, hotkey, lock }: OwnLock): void {
  Lock.remove(context.state, coldkey, netuid, hotkey);
  LockingColdkeys.remove(context.state, netuid, hotkey, coldkey);
  const loss = { massRao: lock.locked_mass, convictionBits: lock.conviction.bits };
  reduceAggregate(context, [coldkey, netuid], hotkey, loss);
}
