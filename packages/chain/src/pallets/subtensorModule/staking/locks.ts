import type { LockTerms } from '@taokit/dtao/locks';
import { saturatingAddU64, saturatingSubU64, U64F64 } from '@taokit/fixed';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import {
  DecayingHotkeyLock,
  DecayingLock,
  DecayingOwnerLock,
  HotkeyLock,
  Lock,
  LockingColdkeys,
  MaturityRate,
  OwnerLock,
  UnlockRate,
} from '../storage/locks.ts';
import { StakingHotkeys } from '../storage/staking.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';
import type { LockState } from '../storage/values.ts';
import { emptyLock, isZeroLock, mergeLocks, reduceLock, rollLock } from './convictionLock.ts';
import { stakeOf } from './sharePool.ts';

/** A coldkey's lock on a subnet, rolled to the block: it is for one hotkey. */
export interface CurrentLock {
  /** For whom. */
  readonly hotkey: AccountId;
  /** The lock. */
  readonly lock: LockState;
}

type Whose = readonly [coldkey: AccountId, netuid: number];

/** All alpha of a coldkey on a subnet, rao (`total_coldkey_alpha_on_subnet`). */
export function totalAlpha(state: Reads, coldkey: AccountId, netuid: number): bigint {
  return StakingHotkeys.get(state, coldkey).reduce(
    (sum, hotkey) => saturatingAddU64(sum, stakeOf(state, { hotkey, coldkey, netuid })),
    0n,
  );
}

/** Ends the call with `StakeUnavailable` where a lock keeps some of the alpha (`ensure_available_to_unstake`). */
export function ensureAvailable(
  context: Context,
  coldkey: AccountId,
  netuid: number,
  alphaRao: bigint,
): void {
  const lockedRao = currentLock(context, coldkey, netuid)?.lock.locked_mass ?? 0n;
  const available = saturatingSubU64(totalAlpha(context.state, coldkey, netuid), lockedRao);
  ensure(
    available >= alphaRao,
    'SubtensorModule.StakeUnavailable',
    `${available} of ${alphaRao} rao are free of locks.`,
  );
}

/** A coldkey's lock at this block, if it has one. */
export function currentLock(
  context: Pick<ChainReads, 'state' | 'block'>,
  coldkey: AccountId,
  netuid: number,
): CurrentLock | undefined {
  const [first] = Lock.entries(context.state, coldkey, netuid);
  if (first === undefined) return undefined;
  const [[, , hotkey], lock] = first;
  return {
    hotkey,
    lock: rollLock(lock, BigInt(context.block), termsOf(context.state, [coldkey, netuid], hotkey)),
  };
}

/** Writes a coldkey's lock as it is at this block, and drops it where nothing is left (`cleanup_lock_if_zero`). */
export function refreshLock(context: Context, coldkey: AccountId, netuid: number): void {
  const [first] = Lock.entries(context.state, coldkey, netuid);
  if (first === undefined) return;
  const { hotkey, lock } = currentLock(context, coldkey, netuid)!;
  const [, before] = first;
  rollAggregate(context, [coldkey, netuid], hotkey, lossOf(before, lock));
  writeLock(context.state, [coldkey, netuid], hotkey, lock);
}

/**
 * Locks stake for a hotkey, on top of what is locked (`do_lock_stake`). Fails with `AmountTooLow`, `HotKeyAccountNotExists`
 * (the caller checks it), `LockHotkeyMismatch`, `InsufficientStakeForLock`.
 */
export function lockStake(
  context: Context,
  coldkey: AccountId,
  netuid: number,
  hotkey: AccountId,
  alphaRao: bigint,
): void {
  const { state } = context;
  const block = BigInt(context.block);
  const total = totalAlpha(state, coldkey, netuid);
  const existing = currentLock(context, coldkey, netuid);
  ensure(
    existing === undefined || existing.hotkey === hotkey,
    'SubtensorModule.LockHotkeyMismatch',
    `The lock is for ${existing?.hotkey}.`,
  );
  const whose: Whose = [coldkey, netuid];
  const stored = Lock.get(state, coldkey, netuid, hotkey);
  if (existing !== undefined && stored !== undefined)
    rollAggregate(context, whose, hotkey, lossOf(stored, existing.lock));
  const before = existing?.lock ?? emptyLock(block);
  const locked = saturatingAddU64(before.locked_mass, alphaRao);
  ensure(
    total >= locked,
    'SubtensorModule.InsufficientStakeForLock',
    `${total} rao are staked, ${locked} would be locked.`,
  );
  const terms = termsOf(state, whose, hotkey);
  writeLock(state, whose, hotkey, rollLock({ ...before, locked_mass: locked }, block, terms));
  addToAggregate(context, whose, hotkey, { ...emptyLock(block), locked_mass: alphaRao });
  context.deposit('SubtensorModule.StakeLocked', { coldkey, hotkey, netuid, amount: alphaRao });
}

/** Takes some off a lock whose stake is gone (`force_reduce_lock`). */
export function forceReduceLock(
  context: Context,
  coldkey: AccountId,
  netuid: number,
  alphaRao: bigint,
): void {
  const current = currentLock(context, coldkey, netuid);
  if (current === undefined) return;
  refreshLock(context, coldkey, netuid);
  const { hotkey, lock } = current;
  const left = saturatingSubU64(lock.locked_mass, alphaRao);
  const removed = U64F64.safeDiv(alphaRao << 64n, lock.locked_mass << 64n);
  const kept = U64F64.saturatingMul(lock.conviction.bits, U64F64.saturatingSub(1n << 64n, removed));
  const bits = left === 0n ? 0n : kept;
  const next = { locked_mass: left, conviction: { bits }, last_update: BigInt(context.block) };
  writeLock(context.state, [coldkey, netuid], hotkey, next);
  rollAggregate(context, [coldkey, netuid], hotkey, {
    massRao: lock.locked_mass - left,
    convictionBits: lock.conviction.bits - bits,
  });
}

/** Makes a coldkey's lock stay, or decay again (`do_set_perpetual_lock`). */
export function setPerpetualLock(
  context: Context,
  coldkey: AccountId,
  netuid: number,
  enabled: boolean,
): void {
  const { state } = context;
  const whose: Whose = [coldkey, netuid];
  const isChanged = isPerpetual(state, whose) !== enabled;
  const current = currentLock(context, coldkey, netuid);
  if (current !== undefined) {
    refreshLock(context, coldkey, netuid);
    const { locked_mass: massRao, conviction } = current.lock;
    if (isChanged)
      rollAggregate(context, whose, current.hotkey, { massRao, convictionBits: conviction.bits });
  }
  if (enabled) DecayingLock.insert(state, coldkey, netuid, false);
  else DecayingLock.remove(state, coldkey, netuid);
  const [first] = Lock.entries(state, coldkey, netuid);
  if (isChanged && first !== undefined) addToAggregate(context, whose, first[0][2], first[1]);
  context.deposit('SubtensorModule.PerpetualLockUpdated', { coldkey, netuid, enabled });
}

/** Writes a lock, and the way back from its hotkey (`insert_lock_state`). */
export function writeLock(state: State, [coldkey, netuid]: Whose, hotkey: AccountId, lock: LockState): void {
  if (isZeroLock(lock)) {
    LockingColdkeys.remove(state, netuid, hotkey, coldkey);
    Lock.remove(state, coldkey, netuid, hotkey);
    return;
  }
  LockingColdkeys.insert(state, netuid, hotkey, coldkey, null);
  Lock.insert(state, coldkey, netuid, hotkey, lock);
}

/** How a coldkey's lock for a hotkey changes with time. */
export function termsOf(state: Reads, whose: Whose, hotkey: AccountId): LockTerms {
  return {
    unlockRate: UnlockRate.get(state),
    maturityRate: MaturityRate.get(state),
    isOwner: SubnetOwnerHotkey.get(state, whose[1]) === hotkey,
    isPerpetual: isPerpetual(state, whose),
  };
}

function isPerpetual(state: Reads, [coldkey, netuid]: Whose): boolean {
  return DecayingLock.get(state, coldkey, netuid) === false;
}

/** What leaves a sum of locks. */
interface LockLoss {
  readonly massRao: bigint;
  readonly convictionBits: bigint;
}

function lossOf(before: LockState, after: LockState): LockLoss {
  return {
    massRao: saturatingSubU64(before.locked_mass, after.locked_mass),
    convictionBits: U64F64.saturatingSub(before.conviction.bits, after.conviction.bits),
  };
}

/** The sum of locks falls by what one lost, or, where it lost nothing, grows older by itself. */
function rollAggregate(context: Context, whose: Whose, hotkey: AccountId, loss: LockLoss): void {
  const { state } = context;
  const sum = aggregateOf(state, whose, hotkey);
  const block = BigInt(context.block);
  const stored = sum.read() ?? emptyLock(block);
  const isLost = loss.massRao > 0n || loss.convictionBits > 0n;
  sum.write(
    isLost
      ? { ...reduceLock(stored, loss.massRao, loss.convictionBits), last_update: block }
      : rollLock(stored, block, termsOf(state, whose, hotkey)),
  );
}

function addToAggregate(context: Context, whose: Whose, hotkey: AccountId, added: LockState): void {
  const sum = aggregateOf(context.state, whose, hotkey);
  const block = BigInt(context.block);
  const terms = termsOf(context.state, whose, hotkey);
  const rolled = rollLock(sum.read() ?? emptyLock(block), block, terms);
  sum.write(rollLock(mergeLocks(rolled, added), block, terms));
}

/** Where the locks of a kind are summed: for the owner or not, decaying or not. */
function aggregateOf(state: State, whose: Whose, hotkey: AccountId) {
  const [, netuid] = whose;
  const { isOwner, isPerpetual: stays } = termsOf(state, whose, hotkey);
  if (isOwner) {
    const item = stays ? OwnerLock : DecayingOwnerLock;
    return {
      read: () => item.get(state, netuid),
      write: (lock: LockState) =>
        isNothing(lock) ? item.remove(state, netuid) : item.insert(state, netuid, lock),
    };
  }
  const item = stays ? HotkeyLock : DecayingHotkeyLock;
  return {
    read: () => item.get(state, netuid, hotkey),
    write: (lock: LockState) =>
      isNothing(lock) ? item.remove(state, netuid, hotkey) : item.insert(state, netuid, hotkey, lock),
  };
}

function isNothing({ locked_mass, conviction }: LockState): boolean {
  return locked_mass === 0n && conviction.bits === 0n;
}
