import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { rollLock } from '../staking/convictionLock.ts';
import { isOwnerHotkey, isPerpetual, type LockSum, lockSum, termsOfKind } from '../staking/lockAggregates.ts';
import { writeLock } from '../staking/locks.ts';
import { DecayingHotkeyLock, HotkeyLock, Lock, LockingColdkeys } from '../storage/locks.ts';
import type { LockState } from '../storage/values.ts';

/** A hotkey that takes another's place on a subnet. */
interface Swap {
  readonly netuid: number;
  readonly from: AccountId;
  readonly to: AccountId;
  /** Whether the old one is the subnet owner's. */
  readonly wasOwner: boolean;
  /** Whether the new one will be. */
  readonly isOwner: boolean;
}

/**
 * Locks for a hotkey are for the one that takes its place from here on, with their conviction: both have one owner
 * (`swap_hotkey_locks_for_netuids`).
 *
 * Source: `pallets/subtensor/src/staking/lock.rs`, spec 425.
 *
 * @param context - where
 * @param from - the old hotkey
 * @param to - the new one
 * @param netuids - on which subnets
 */
export function swapHotkeyLocks(
  context: Context,
  from: AccountId,
  to: AccountId,
  netuids: readonly number[],
): void {
  const { state } = context;
  const swaps = netuids.flatMap((netuid): readonly Swap[] => {
    const wasOwner = isOwnerHotkey(state, netuid, from);
    const isOwner = wasOwner || isOwnerHotkey(state, netuid, to);
    const isLocked =
      HotkeyLock.contains(state, netuid, from) || DecayingHotkeyLock.contains(state, netuid, from);
    return isOwner || isLocked ? [{ netuid, from, to, wasOwner, isOwner }] : [];
  });
  for (const swap of swaps) moveMembers(context, swap);
  for (const swap of swaps)
    for (const isPerpetualKind of [true, false]) moveSum(context, swap, isPerpetualKind);
}

function moveMembers(context: Context, swap: Swap): void {
  const { state } = context;
  const { netuid, from, to } = swap;
  for (const [[, , coldkey]] of LockingColdkeys.entries(state, netuid, from)) {
    const lock = Lock.get(state, coldkey, netuid, from);
    LockingColdkeys.remove(state, netuid, from, coldkey);
    if (lock === undefined) continue;
    Lock.remove(state, coldkey, netuid, from);
    writeLock(state, [coldkey, netuid], to, roll(context, lock, swap, isPerpetual(state, [coldkey, netuid])));
  }
}

/** Sums are moved whole; they are not empty where anything is locked. */
function moveSum(context: Context, swap: Swap, stays: boolean): void {
  const { state } = context;
  const { netuid, from, to, wasOwner, isOwner } = swap;
  const lock = take(lockSum(state, netuid, from, { isOwner: wasOwner, isPerpetual: stays }));
  if (lock === undefined) return;
  lockSum(state, netuid, to, { isOwner, isPerpetual: stays }).write(roll(context, lock, swap, stays));
}

function take(sum: LockSum): LockState | undefined {
  const lock = sum.read();
  if (lock !== undefined) sum.write({ ...lock, locked_mass: 0n, conviction: { bits: 0n } });
  return lock;
}

/** To this block as what it was, then as what it is. */
function roll(
  { state, block }: Context,
  lock: LockState,
  { wasOwner, isOwner }: Swap,
  stays: boolean,
): LockState {
  const before = rollLock(lock, BigInt(block), termsOfKind(state, { isOwner: wasOwner, isPerpetual: stays }));
  return rollLock(before, BigInt(block), termsOfKind(state, { isOwner, isPerpetual: stays }));
}
