import { rollLock as computeRolledLock, type LockTerms } from '@taokit/dtao/locks';
import { saturatingAddU64, saturatingSubU64, U64F64 } from '@taokit/fixed';
import type { LockState } from '../storage/values.ts';
import { maxOf } from './minMax.ts';

/** Locks below 100 rao and 100 of conviction are no locks (`LOCK_STATE_ZERO_THRESHOLD`). */
const ZERO_THRESHOLD = 100n;

/** A lock of nothing. */
export function emptyLock(block: bigint): LockState {
  return { locked_mass: 0n, conviction: { bits: 0n }, last_update: block };
}

/** Whether a lock counts as none. */
export function isZeroLock({ locked_mass, conviction }: LockState): boolean {
  return locked_mass < ZERO_THRESHOLD && conviction.bits < ZERO_THRESHOLD << 64n;
}

/**
 * A lock at a later block: see `rollLock` of `@taokit/dtao/locks`.
 *
 * @param lock - as stored
 * @param block - when
 * @param terms - how
 */
export function rollLock(lock: LockState, block: bigint, terms: LockTerms): LockState {
  const stored = {
    massRao: lock.locked_mass,
    convictionBits: lock.conviction.bits,
    block: lock.last_update,
  };
  const rolled = computeRolledLock(stored, block, terms);
  return {
    locked_mass: rolled.massRao,
    conviction: { bits: rolled.convictionBits },
    last_update: rolled.block,
  };
}

/** Both locks as one. */
export function mergeLocks(a: LockState, b: LockState): LockState {
  return {
    locked_mass: saturatingAddU64(a.locked_mass, b.locked_mass),
    conviction: { bits: U64F64.saturatingAdd(a.conviction.bits, b.conviction.bits) },
    last_update: maxOf(a.last_update, b.last_update),
  };
}

/** A lock without some of its mass and conviction. */
export function reduceLock(lock: LockState, massRao: bigint, convictionBits: bigint): LockState {
  return {
    ...lock,
    locked_mass: saturatingSubU64(lock.locked_mass, massRao),
    conviction: { bits: U64F64.saturatingSub(lock.conviction.bits, convictionBits) },
  };
}
