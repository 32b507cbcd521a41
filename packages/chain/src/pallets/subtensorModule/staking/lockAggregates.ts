import type { LockTerms } from '@taokit/dtao/locks';
import { saturatingSubU64, U64F64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import {
  DecayingHotkeyLock,
  DecayingLock,
  DecayingOwnerLock,
  HotkeyLock,
  MaturityRate,
  OwnerLock,
  UnlockRate,
} from '../storage/locks.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';
import type { LockState } from '../storage/values.ts';
import { emptyLock, mergeLocks, reduceLock, rollLock } from './convictionLock.ts';

/** Whose lock, on which subnet. */
export type Whose = readonly [coldkey: AccountId, netuid: number];

/** Which locks are summed together: those for the owner's hotkey or another one, those that stay or decay. */
export interface LockKind {
  /** Whether they are for the subnet owner's hotkey. */
  readonly isOwner: boolean;
  /** Whether their mass stays. */
  readonly isPerpetual: boolean;
}

/** What leaves a sum of locks. */
export interface LockLoss {
  /** Mass, rao of alpha. */
  readonly massRao: bigint;
  /** Conviction, U64F64 bits. */
  readonly convictionBits: bigint;
}

/** Whether a hotkey is the subnet owner's (`is_subnet_owner_hotkey`). */
export function isOwnerHotkey(state: Reads, netuid: number, hotkey: AccountId): boolean {
  return SubnetOwnerHotkey.get(state, netuid) === hotkey;
}

/** Whether a coldkey's lock on a subnet stays (`is_perpetual_lock`). */
export function isPerpetual(state: Reads, [coldkey, netuid]: Whose): boolean {
  return DecayingLock.get(state, coldkey, netuid) === false;
}

/** How locks of a kind change with time. */
export function termsOfKind(state: Reads, kind: LockKind): LockTerms {
  return { unlockRate: UnlockRate.get(state), maturityRate: MaturityRate.get(state), ...kind };
}

/** How a coldkey's lock for a hotkey changes with time. */
export function termsOf(state: Reads, whose: Whose, hotkey: AccountId): LockTerms {
  const isOwner = isOwnerHotkey(state, whose[1], hotkey);
  return termsOfKind(state, { isOwner, isPerpetual: isPerpetual(state, whose) });
}

/** What a lock lost from one state to the next. */
export function lossOf(before: LockState, after: LockState): LockLoss {
  return {
    massRao: saturatingSubU64(before.locked_mass, after.locked_mass),
    convictionBits: U64F64.saturatingSub(before.conviction.bits, after.conviction.bits),
  };
}

/** A sum of locks. */
export interface LockSum {
  /** The sum as it is stored. */
  read(): LockState | undefined;
  /** Keeps a sum; nothing for none. */
  write(lock: LockState): void;
}

/** Where locks of a kind are summed. Those for the owner's hotkey are kept by subnet alone. */
export function lockSum(state: State, netuid: number, hotkey: AccountId, kind: LockKind): LockSum {
  if (kind.isOwner) {
    const item = kind.isPerpetual ? OwnerLock : DecayingOwnerLock;
    return {
      read: () => item.get(state, netuid),
      write: (lock) => (isNothing(lock) ? item.remove(state, netuid) : item.insert(state, netuid, lock)),
    };
  }
  const item = kind.isPerpetual ? HotkeyLock : DecayingHotkeyLock;
  return {
    read: () => item.get(state, netuid, hotkey),
    write: (lock) =>
      isNothing(lock) ? item.remove(state, netuid, hotkey) : item.insert(state, netuid, hotkey, lock),
  };
}

/**
 * The sum of locks follows one of them to this block: it falls by what that lost, or, where it lost nothing, grows older by itself
 * (`roll_forward` of `ConvictionModel`).
 */
export function followLock(context: Context, whose: Whose, hotkey: AccountId, loss: LockLoss): void {
  const { sum, block, terms } = sumOf(context, whose, hotkey);
  const stored = sum.read() ?? emptyLock(block);
  const isLost = loss.massRao > 0n || loss.convictionBits > 0n;
  const fallen = { ...reduceLock(stored, loss.massRao, loss.convictionBits), last_update: block };
  sum.write(isLost ? fallen : rollLock(stored, block, terms));
}

/** Takes a lock out of its sum, which is brought to this block first (`reduce_aggregate_lock`). */
export function reduceAggregate(context: Context, whose: Whose, hotkey: AccountId, loss: LockLoss): void {
  const { sum, block, terms } = sumOf(context, whose, hotkey);
  const rolled = rollLock(sum.read() ?? emptyLock(block), block, terms);
  sum.write(reduceLock(rolled, loss.massRao, loss.convictionBits));
}

/** Adds a lock to its sum (`add_aggregate_lock`). */
export function addToAggregate(context: Context, whose: Whose, hotkey: AccountId, added: LockState): void {
  const { sum, block, terms } = sumOf(context, whose, hotkey);
  const rolled = rollLock(sum.read() ?? emptyLock(block), block, terms);
  sum.write(rollLock(mergeLocks(rolled, added), block, terms));
}

function sumOf(context: Context, whose: Whose, hotkey: AccountId) {
  const terms = termsOf(context.state, whose, hotkey);
  return { sum: lockSum(context.state, whose[1], hotkey, terms), block: BigInt(context.block), terms };
}

function isNothing({ locked_mass, conviction }: LockState): boolean {
  return locked_mass === 0n && conviction.bits === 0n;
}
