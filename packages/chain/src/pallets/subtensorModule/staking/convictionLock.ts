import { exp, I64F64, saturatingAddU64, saturatingSubU64, U64F64 } from '@taokit/fixed';
import type { LockState } from '../storage/values.ts';
import { maxOf } from './minMax.ts';

/** Locks below 100 rao and 100 of conviction are no locks (`LOCK_STATE_ZERO_THRESHOLD`). */
const ZERO_THRESHOLD = 100n;
const ONE = 1n << 64n;
/** The least exponent the chain takes. */
const MIN_RATIO = -40n << 64n;

/** What decides how a lock changes with time. */
export interface LockTerms {
  /** Blocks in which a decaying lock falls to 1/e (`UnlockRate`). */
  readonly unlockRate: bigint;
  /** Blocks in which conviction comes within 1/e of the mass (`MaturityRate`). */
  readonly maturityRate: bigint;
  /** Whether it is for the subnet owner's hotkey: its conviction is its mass. */
  readonly isOwner: boolean;
  /** Whether the mass stays. */
  readonly isPerpetual: boolean;
}

/** A lock of nothing. */
export function emptyLock(block: bigint): LockState {
  return { locked_mass: 0n, conviction: { bits: 0n }, last_update: block };
}

/** Whether a lock counts as none. */
export function isZeroLock({ locked_mass, conviction }: LockState): boolean {
  return locked_mass < ZERO_THRESHOLD && conviction.bits < ZERO_THRESHOLD << 64n;
}

/**
 * A lock at a later block: the mass decays, or stays; conviction grows towards it.
 *
 * Source: `ConvictionModel::roll_forward_lock` in `pallets/subtensor/src/staking/lock.rs`, spec 425.
 *
 * @param lock - as stored
 * @param block - when
 * @param terms - how
 */
export function rollLock(lock: LockState, block: bigint, terms: LockTerms): LockState {
  const aged = block > lock.last_update ? ageLock(lock, block, terms) : lock;
  const rolled = terms.isOwner ? { ...aged, conviction: { bits: aged.locked_mass << 64n } } : aged;
  return isZeroLock(rolled) ? { ...rolled, locked_mass: 0n, conviction: { bits: 0n } } : rolled;
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

function ageLock(lock: LockState, block: bigint, terms: LockTerms): LockState {
  const { unlockRate, maturityRate, isPerpetual } = terms;
  const age = block - lock.last_update;
  const unlocked = decay(age, unlockRate);
  const matured = decay(age, maturityRate);
  const mass = lock.locked_mass << 64n;
  const kept = isPerpetual ? lock.locked_mass : U64F64.saturatingToU64(U64F64.saturatingMul(unlocked, mass));
  const gained = U64F64.saturatingMul(mass, growth(age, terms, unlocked, matured));
  const old = U64F64.saturatingMul(matured, lock.conviction.bits);
  return { locked_mass: kept, conviction: { bits: U64F64.saturatingAdd(old, gained) }, last_update: block };
}

/** Conviction gained per rao of mass, U64F64 bits. */
function growth(age: bigint, terms: LockTerms, unlocked: bigint, matured: bigint): bigint {
  const { unlockRate, maturityRate, isPerpetual } = terms;
  if (isPerpetual) return U64F64.saturatingSub(ONE, matured);
  if (unlockRate === maturityRate)
    return U64F64.saturatingMul(U64F64.safeDiv(age << 64n, maturityRate << 64n), matured);
  if (unlockRate === 0n || maturityRate === 0n) return 0n;
  const rate = I64F64.saturatingFromInt(unlockRate);
  const difference = I64F64.saturatingFromInt(unlockRate - maturityRate);
  const gamma = I64F64.checkedDiv(I64F64.saturatingMul(rate, unlocked - matured), difference) ?? 0n;
  return gamma <= 0n ? 0n : gamma;
}

/** e^(-age / rate), U64F64 bits. */
function decay(age: bigint, rate: bigint): bigint {
  if (age === 0n) return ONE;
  if (rate === 0n) return 0n;
  const ratio =
    I64F64.checkedDiv(I64F64.saturatingFromInt(-age), I64F64.saturatingFromInt(rate)) ?? MIN_RATIO;
  const power = exp(I64F64, ratio > MIN_RATIO ? ratio : MIN_RATIO) ?? 0n;
  return power < 0n ? 0n : power;
}
