import { bigInteger, objectOf, type Rule, u64 } from '@taokit/errors/check';
import { clampU64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { SAFE_FLOAT_ZERO, type SafeFloat, safeFloatRule } from './SafeFloat.ts';

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

/** A signed change of a stake. */
export const changeRule: Rule = /* @__PURE__ */ bigInteger(
  -(1n << 63n),
  (1n << 63n) - 1n,
  'a bigint of 64 bits, signed',
);
/** What a pool must be. */
export const safeSharePoolRule: Rule = /* @__PURE__ */ objectOf({
  sharedValueRao: u64,
  denominator: safeFloatRule,
});

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
  check(pool, safeSharePoolRule, 'pool');
  check(updateRao, changeRule, 'updateRao');
  return updateSafePoolForAllUnchecked(pool, updateRao);
}

/** {@link updateSafePoolForAll} of what was checked before. */
export function updateSafePoolForAllUnchecked(
  { sharedValueRao, denominator }: SafeSharePool,
  updateRao: bigint,
): SafeSharePool {
  return { sharedValueRao: clampU64(sharedValueRao + updateRao), denominator };
}
