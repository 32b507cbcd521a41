import { boolean, objectOf, u64, u128 } from '@taokit/errors/check';
import { exp, I64F64, U64F64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/** Locks below 100 rao and 100 of conviction are no locks (`LOCK_STATE_ZERO_THRESHOLD`). */
const ZERO_THRESHOLD = 100n;
const ONE = 1n << 64n;
/** The least exponent the chain takes. */
const MIN_RATIO = -40n << 64n;

/** Stake that is locked for a hotkey, of one coldkey or of several together. */
export interface ConvictionLock {
  /** Alpha that cannot leave (`locked_mass`), rao. */
  readonly massRao: bigint;
  /** How long it has been, weighted (`conviction`), U64F64 bits of rao. */
  readonly convictionBits: bigint;
  /** When both were so (`last_update`). */
  readonly block: bigint;
}

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

const lockRule = /* @__PURE__ */ objectOf({ massRao: u64, convictionBits: u128, block: u64 });
const termsRule = /* @__PURE__ */ objectOf({
  unlockRate: u64,
  maturityRate: u64,
  isOwner: boolean,
  isPerpetual: boolean,
});

/**
 * A lock at a later block: the mass decays, or stays; conviction grows towards it. Exact.
 *
 * Source: `ConvictionModel::roll_forward_lock` in `pallets/subtensor/src/staking/lock.rs`, spec 425.
 *
 * @param lock - as stored
 * @param block - when; an earlier one changes nothing
 * @param terms - how
 * @throws DtaoError on what is no lock, block or term
 */
export function rollLock(lock: ConvictionLock, block: bigint, terms: LockTerms): ConvictionLock {
  check(lock, lockRule, 'lock');
  check(block, u64, 'block');
  check(terms, termsRule, 'terms');
  return rollLockUnchecked(lock, block, terms);
}

/** The same without the check. */
export function rollLockUnchecked(lock: ConvictionLock, block: bigint, terms: LockTerms): ConvictionLock {
  const aged = block > lock.block ? ageLock(lock, block, terms) : lock;
  const rolled = terms.isOwner ? { ...aged, convictionBits: aged.massRao << 64n } : aged;
  const isZero = rolled.massRao < ZERO_THRESHOLD && rolled.convictionBits < ZERO_THRESHOLD << 64n;
  return isZero ? { ...rolled, massRao: 0n, convictionBits: 0n } : rolled;
}

function ageLock(lock: ConvictionLock, block: bigint, terms: LockTerms): ConvictionLock {
  const { unlockRate, maturityRate, isPerpetual } = terms;
  const age = block - lock.block;
  const unlocked = decay(age, unlockRate);
  const matured = decay(age, maturityRate);
  const mass = lock.massRao << 64n;
  const massRao = isPerpetual ? lock.massRao : U64F64.saturatingToU64(U64F64.saturatingMul(unlocked, mass));
  const gained = U64F64.saturatingMul(mass, growth(age, terms, unlocked, matured));
  const old = U64F64.saturatingMul(matured, lock.convictionBits);
  return { massRao, convictionBits: U64F64.saturatingAdd(old, gained), block };
}

/** Conviction gained per rao of mass, U64F64 bits. */
function growth(age: bigint, terms: LockTerms, unlocked: bigint, matured: bigint): bigint {
  const { unlockRate, maturityRate, isPerpetual } = terms;
  if (isPerpetual) return U64F64.saturatingSub(ONE, matured);
  if (unlockRate === maturityRate)
    return U64F64.saturatingMul(U64F64.safeDiv(age << 64n, maturityRate << 64n), matured);
  if (maturityRate === 0n) return 0n;
  const rate = I64F64.saturatingFromInt(unlockRate);
  const difference = I64F64.saturatingFromInt(unlockRate - maturityRate);
  const gamma = I64F64.checkedDiv(I64F64.saturatingMul(rate, unlocked - matured), difference) ?? 0n;
  return gamma <= 0n ? 0n : gamma;
}

/** e^(-age / rate) for an age above 0, U64F64 bits. */
function decay(age: bigint, rate: bigint): bigint {
  if (rate === 0n) return 0n;
  const ratio =
    I64F64.checkedDiv(I64F64.saturatingFromInt(-age), I64F64.saturatingFromInt(rate)) ?? MIN_RATIO;
  const power = exp(I64F64, ratio > MIN_RATIO ? ratio : MIN_RATIO) ?? 0n;
  return power < 0n ? 0n : power;
}
