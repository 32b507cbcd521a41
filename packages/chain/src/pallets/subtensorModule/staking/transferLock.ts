import { saturatingAddU64, saturatingSubU64, U64F64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { LockState } from '../storage/values.ts';
import { emptyLock, reduceLock, rollLock } from './convictionLock.ts';
import { addToAggregate, reduceAggregate, termsOf, type Whose } from './lockAggregates.ts';
import { ensureTakesLockedAlpha, rejectsLockedAlpha } from './lockedAlphaConsent.ts';
import { type CurrentLock, currentLock, totalAlpha, writeLock } from './locks.ts';
import { minOf } from './minMax.ts';
import { convictionSurvives } from './moveLock.ts';

/** Stake that goes to another coldkey of the same subnet. */
export interface LockTransfer {
  /** Who gives it. */
  readonly from: AccountId;
  /** Who gets it. */
  readonly to: AccountId;
  /** The hotkey it is on afterwards. */
  readonly hotkey: AccountId;
  /** The subnet. */
  readonly netuid: number;
  /** How much, rao of alpha. */
  readonly alphaRao: bigint;
}

/** For which hotkey the moved part of a lock is: the stake's, since stake can be given away on another hotkey; else the lock's own. */
const targetAt = /* @__PURE__ */ bySpec<(source: AccountId, hotkey: AccountId) => AccountId>({
  233: (source) => source,
  475: (_, hotkey) => hotkey,
});

/**
 * The lock follows stake to another coldkey: free alpha goes first, and of what is locked the moved part takes its part of the
 * conviction along, where one coldkey owns both hotkeys. Fails with `LockHotkeyMismatch`, `AccountRejectsLockedAlpha`.
 *
 * Source: `transfer_lock` in `pallets/subtensor/src/staking/lock.rs`, spec 425, and a version near 475.
 *
 * @param context - where
 * @param transfer - what goes where
 */
export function transferLock(context: Context, transfer: LockTransfer): void {
  const { state } = context;
  const { from, to, netuid, alphaRao } = transfer;
  if (from === to || alphaRao === 0n) return;
  const source = currentLock(context, from, netuid);
  if (source === undefined) return;
  const existing = currentLock(context, to, netuid);
  const target = targetAt(context.spec)(source.hotkey, transfer.hotkey);
  const free = saturatingSubU64(totalAlpha(state, from, netuid), source.lock.locked_mass);
  const wanted = saturatingSubU64(alphaRao, free);
  if (wanted > 0n) ensureSameHotkey(existing, target);
  const moved = partOf(source.lock, minOf(wanted, source.lock.locked_mass));
  ensureTakesLockedAlpha(rejectsLockedAlpha(state, to), to, moved.massRao);
  const hotkey = existing?.hotkey ?? target;
  const received = convictionSurvives(state, source.hotkey, hotkey) ? moved.convictionBits : 0n;
  const gain = {
    ...emptyLock(BigInt(context.block)),
    locked_mass: moved.massRao,
    conviction: { bits: received },
  };
  keep(context, [from, netuid], source.hotkey, reduceLock(source.lock, moved.massRao, moved.convictionBits));
  keep(context, [to, netuid], hotkey, grow(existing?.lock ?? emptyLock(BigInt(context.block)), gain));
  if (moved.massRao === 0n) return;
  reduceAggregate(context, [from, netuid], source.hotkey, moved);
  addToAggregate(context, [to, netuid], hotkey, gain);
}

function ensureSameHotkey(existing: CurrentLock | undefined, target: AccountId): void {
  ensure(
    existing === undefined || existing.hotkey === target,
    'SubtensorModule.LockHotkeyMismatch',
    `The receiver's lock is for ${existing?.hotkey}, not for ${target}.`,
  );
}

/** Mass, and the same part of the conviction. */
function partOf(lock: LockState, massRao: bigint) {
  const part = massRao === 0n ? 0n : U64F64.safeDiv(massRao << 64n, lock.locked_mass << 64n);
  return { massRao, convictionBits: U64F64.saturatingMul(lock.conviction.bits, part) };
}

function grow(lock: LockState, gain: LockState): LockState {
  return {
    ...lock,
    locked_mass: saturatingAddU64(lock.locked_mass, gain.locked_mass),
    conviction: { bits: U64F64.saturatingAdd(lock.conviction.bits, gain.conviction.bits) },
  };
}

function keep(context: Context, whose: Whose, hotkey: AccountId, lock: LockState): void {
  const terms = termsOf(context.state, whose, hotkey);
  writeLock(context.state, whose, hotkey, rollLock(lock, BigInt(context.block), terms));
}
