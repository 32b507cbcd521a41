import { saturatingAddU64, saturatingSubU64, U64F64 } from '@taokit/fixed';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { ColdkeyMinerCollateral } from '../storage/collateral.ts';
import { DecayingLock, Lock, LockingColdkeys } from '../storage/locks.ts';
import { StakingHotkeys } from '../storage/staking.ts';
import type { LockState } from '../storage/values.ts';
import { emptyLock, isZeroLock, rollLock } from './convictionLock.ts';
import {
  addToAggregate,
  followLock,
  isPerpetual,
  lossOf,
  reduceAggregate,
  termsOf,
  type Whose,
} from './lockAggregates.ts';
import { stakeOf } from './sharePool.ts';

/** A coldkey's lock on a subnet, rolled to the block: it is for one hotkey. */
export interface CurrentLock {
  /** For whom. */
  readonly hotkey: AccountId;
  /** The lock. */
  readonly lock: LockState;
}

/** All alpha of a coldkey on a subnet, rao (`total_coldkey_alpha_on_subnet`). */
export function totalAlpha(state: Reads, coldkey: AccountId, netuid: number): bigint {
  return StakingHotkeys.get(state, coldkey).reduce(
    (sum, hotkey) => saturatingAddU64(sum, stakeOf(state, { hotkey, coldkey, netuid })),
    0n,
  );
}

/**
 * Ends the call with `StakeUnavailable` where the lock and the collateral keep some of the alpha (`ensure_available_to_unstake`).
 */
export function ensureAvailable(
  context: Context,
  coldkey: AccountId,
  netuid: number,
  alphaRao: bigint,
): void {
  const lockedRao = currentLock(context, coldkey, netuid)?.lock.locked_mass ?? 0n;
  const unlocked = saturatingSubU64(totalAlpha(context.state, coldkey, netuid), lockedRao);
  const available = saturatingSubU64(unlocked, ColdkeyMinerCollateral.get(context.state, netuid, coldkey));
  ensure(
    available >= alphaRao,
    'SubtensorModule.StakeUnavailable',
    `${available} of ${alphaRao} rao are free of locks and collateral.`,
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
  followLock(context, [coldkey, netuid], hotkey, lossOf(before, lock));
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
    followLock(context, whose, hotkey, lossOf(stored, existing.lock));
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
  reduceAggregate(context, [coldkey, netuid], hotkey, {
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
      reduceAggregate(context, whose, current.hotkey, { massRao, convictionBits: conviction.bits });
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
