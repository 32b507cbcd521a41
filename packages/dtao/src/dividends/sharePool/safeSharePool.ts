import { bigInteger, objectOf, u64 } from '@taokit/errors/check';
import { clampU64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import {
  addSafeFloat,
  mulDivSafeFloatUnchecked,
  SAFE_FLOAT_ZERO,
  type SafeFloat,
  safeFloatFromU64Unchecked,
  safeFloatRule,
  safeFloatToU64Unchecked,
  subSafeFloat,
} from './SafeFloat.ts';

/** A share pool of the second generation, its shares in decimal floats. */
export interface SafeSharePool {
  /** Value all shares stand for (`TotalHotkeyAlpha`), rao. */
  readonly sharedValueRao: bigint;
  /** Sum of the shares. */
  readonly denominator: SafeFloat;
}

/** A pool and one staker's share after an update. */
export interface SafeShareUpdate {
  /** The pool. */
  readonly pool: SafeSharePool;
  /** The staker's share. */
  readonly share: SafeFloat;
}

/** A pool nobody has a share in. */
export const EMPTY_SAFE_SHARE_POOL: SafeSharePool = /* @__PURE__ */ Object.freeze({
  sharedValueRao: 0n,
  denominator: SAFE_FLOAT_ZERO,
});

const i64 = /* @__PURE__ */ bigInteger(-(1n << 63n), (1n << 63n) - 1n, 'a bigint of 64 bits, signed');
const poolRule = /* @__PURE__ */ objectOf({ sharedValueRao: u64, denominator: safeFloatRule });

/**
 * What a share is worth: value x share / denominator with one division.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `get_value`, from spec 401.
 *
 * @param pool - the pool
 * @param share - the staker's share
 * @returns rao, floored
 */
export function computeSafeShareValue(pool: SafeSharePool, share: SafeFloat): bigint {
  check(pool, poolRule, 'pool');
  check(share, safeFloatRule, 'share');
  return computeSafeShareValueUnchecked(pool, share);
}

/** {@link computeSafeShareValue} of what was checked before. */
export function computeSafeShareValueUnchecked(pool: SafeSharePool, share: SafeFloat): bigint {
  const value = mulDivSafeFloatUnchecked(
    safeFloatFromU64Unchecked(pool.sharedValueRao),
    share,
    pool.denominator,
  );
  return safeFloatToU64Unchecked(value ?? SAFE_FLOAT_ZERO);
}

/**
 * Changes the value of all shares alike: how dividends reach the stakers of a hotkey.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `update_value_for_all`, from spec 401.
 *
 * @param pool - the pool
 * @param updateRao - signed change, rao (i64); the value does not fall below 0
 * @returns the pool after it
 */
export function updateSafePoolForAll(pool: SafeSharePool, updateRao: bigint): SafeSharePool {
  check(pool, poolRule, 'pool');
  check(updateRao, i64, 'updateRao');
  return updateSafePoolForAllUnchecked(pool, updateRao);
}

/** {@link updateSafePoolForAll} of what was checked before. */
export function updateSafePoolForAllUnchecked(
  { sharedValueRao, denominator }: SafeSharePool,
  updateRao: bigint,
): SafeSharePool {
  return { sharedValueRao: clampU64(sharedValueRao + updateRao), denominator };
}

/**
 * Changes the value of one staker's share: how stake is added and removed. Shares change by |update| x denominator /
 * value; the first staker's shares equal the amount.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `update_value_for_one`, from spec 401.
 *
 * @param pool - the pool
 * @param share - the staker's share before
 * @param updateRao - signed change, rao (i64)
 * @returns the pool and the share after it
 */
export function updateSafePoolForOne(
  pool: SafeSharePool,
  share: SafeFloat,
  updateRao: bigint,
): SafeShareUpdate {
  check(share, safeFloatRule, 'share');
  check(pool, poolRule, 'pool');
  check(updateRao, i64, 'updateRao');
  return updateSafePoolForOneUnchecked(pool, share, updateRao);
}

/** {@link updateSafePoolForOne} of what was checked before. */
export function updateSafePoolForOneUnchecked(
  pool: SafeSharePool,
  share: SafeFloat,
  updateRao: bigint,
): SafeShareUpdate {
  const { sharedValueRao } = updateSafePoolForAllUnchecked(pool, updateRao);
  const amount = safeFloatFromU64Unchecked(updateRao < 0n ? -updateRao : updateRao);
  const { denominator } = pool;
  if (denominator.mantissa === 0n) return { pool: { sharedValueRao, denominator: amount }, share: amount };
  const change =
    mulDivSafeFloatUnchecked(amount, denominator, safeFloatFromU64Unchecked(pool.sharedValueRao)) ??
    SAFE_FLOAT_ZERO;
  const apply = updateRao > 0n ? addSafeFloat : subSafeFloat;
  const sum = apply(denominator, change) ?? denominator;
  // Of most pools one staker has every share: what changes the sum changes the share alike.
  const isOnly = share.mantissa === denominator.mantissa && share.exponent === denominator.exponent;
  return {
    pool: { sharedValueRao, denominator: sum },
    share: isOnly ? sum : (apply(share, change) ?? share),
  };
}
