import { u64 } from '@taokit/errors/check';
import { clampU64, I64F64, U64F64 } from '@taokit/fixed';
import { type FixedSharePool, fixedSharePoolRule, i64 } from '../dividends/sharePool/fixedSharePool.ts';
import { check } from '../internal/check.ts';
import { unsignedBits } from '../internal/rules.ts';

/** 0.00001 in U64F64: a share that would shrink below this part of itself is removed whole. */
const DUST_RATIO_BITS = 184_467_440_737_096n;
/** A year of alpha emission, in rao: the pool's value must still divide by its shares after it. */
const YEAR_OF_EMISSION_RAO = 2_628_000_000_000_000n;

/** A hotkey's share pool and one staker's share after an update. */
export interface StakeShareUpdate {
  /** The pool (`TotalHotkeyAlpha`, `TotalHotkeyShares`). */
  readonly pool: FixedSharePool;
  /** The staker's share (`Alpha`), raw bits of an U64F64; 0 removes it. */
  readonly shareBits: bigint;
  /** What really changed, in rao: removing almost everything removes all. */
  readonly updateRao: bigint;
}

/**
 * What a staker's share is worth.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `get_value`, spec 244-393.
 *
 * @param pool - the hotkey's pool on one subnet
 * @param shareBits - the staker's share, raw bits of an U64F64
 * @returns rao, floored at each step
 */
export function stakeShareValue(pool: FixedSharePool, shareBits: bigint): bigint {
  check(pool, fixedSharePoolRule, 'pool');
  check(shareBits, unsignedBits, 'shareBits');
  return stakeShareValueUnchecked(pool, shareBits);
}

/** {@link stakeShareValue} of what was checked before. */
export function stakeShareValueUnchecked(pool: FixedSharePool, shareBits: bigint): bigint {
  const { sharedValueRao, denominatorBits } = pool;
  const value = sharedValueRao << 64n;
  const perShare = U64F64.checkedDiv(value, denominatorBits);
  if (perShare !== undefined) return U64F64.saturatingToU64(U64F64.saturatingMul(perShare, shareBits));
  const product = U64F64.saturatingMul(value, shareBits);
  return U64F64.saturatingToU64(U64F64.checkedDiv(product, denominatorBits) ?? 0n);
}

/**
 * Adds stake to, or removes it from, one staker's share: the rule of spec 244-393, which also removes dust.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `update_value_for_one`.
 *
 * @param pool - the hotkey's pool on one subnet
 * @param shareBits - the staker's share before, raw bits of an U64F64
 * @param updateRao - signed change, in rao
 */
export function updateStakeShare(
  pool: FixedSharePool,
  shareBits: bigint,
  updateRao: bigint,
): StakeShareUpdate {
  check(pool, fixedSharePoolRule, 'pool');
  check(shareBits, unsignedBits, 'shareBits');
  check(updateRao, i64, 'updateRao');
  return updateStakeShareUnchecked(pool, shareBits, updateRao);
}

/** {@link updateStakeShare} of what was checked before. */
export function updateStakeShareUnchecked(
  pool: FixedSharePool,
  shareBits: bigint,
  updateRao: bigint,
): StakeShareUpdate {
  if (pool.denominatorBits === 0n) {
    const all = U64F64.saturatingFromInt(updateRao);
    return settle(pool, all, all, updateRao);
  }
  const change = sharesPerUpdate(pool, updateRao);
  if (change >= 0n) {
    const denominator = U64F64.saturatingAdd(pool.denominatorBits, change);
    return settle(pool, denominator, U64F64.saturatingAdd(shareBits, change), updateRao);
  }
  const denominator = U64F64.saturatingSub(pool.denominatorBits, -change);
  const share = U64F64.saturatingSub(shareBits, -change);
  if (!isDust(pool, share, shareBits, denominator)) return settle(pool, denominator, share, updateRao);
  const rest = U64F64.saturatingSub(pool.denominatorBits, shareBits);
  return settle(pool, rest, 0n, -stakeShareValueUnchecked(pool, shareBits));
}

/**
 * Whether a pool is precise enough to take an amount: it would give at least a fraction of a share.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `sim_update_value_for_one`.
 *
 * @param pool - the hotkey's pool on one subnet
 * @param amountRao - alpha to add, in rao
 */
export function acceptsStake(pool: FixedSharePool, amountRao: bigint): boolean {
  check(pool, fixedSharePoolRule, 'pool');
  check(amountRao, u64, 'amountRao');
  return acceptsStakeUnchecked(pool, amountRao);
}

/** {@link acceptsStake} of what was checked before. */
export function acceptsStakeUnchecked(pool: FixedSharePool, amountRao: bigint): boolean {
  return pool.denominatorBits === 0n || sharesPerUpdate(pool, amountRao) !== 0n;
}

function settle(
  pool: FixedSharePool,
  denominatorBits: bigint,
  shareBits: bigint,
  updateRao: bigint,
): StakeShareUpdate {
  const sharedValueRao = clampU64(pool.sharedValueRao + updateRao);
  return { pool: { sharedValueRao, denominatorBits }, shareBits, updateRao };
}

/** Shares an amount stands for, raw bits of an I64F64. */
function sharesPerUpdate({ sharedValueRao, denominatorBits }: FixedSharePool, updateRao: bigint): bigint {
  const update = I64F64.saturatingFromInt(updateRao);
  const perShare = U64F64.checkedDiv(sharedValueRao << 64n, denominatorBits);
  if (perShare !== undefined) return I64F64.checkedDiv(update, I64F64.saturatingFrom(perShare, U64F64)) ?? 0n;
  const perValue = I64F64.checkedDiv(update, I64F64.saturatingFromInt(sharedValueRao)) ?? 0n;
  return I64F64.saturatingMul(perValue, I64F64.saturatingFrom(denominatorBits, U64F64));
}

function isDust(pool: FixedSharePool, share: bigint, before: bigint, denominator: bigint): boolean {
  if (U64F64.safeDiv(share, before) < DUST_RATIO_BITS) return true;
  const later = U64F64.saturatingAdd(pool.sharedValueRao << 64n, YEAR_OF_EMISSION_RAO << 64n);
  return U64F64.checkedDiv(later, denominator) === undefined;
}
