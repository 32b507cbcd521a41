import { bySpec } from '@taokit/types';
import { check } from '../../internal/check.ts';
import type { SpecOptions } from '../../spec/SpecOptions.ts';
import { specOf } from '../../spec/specOf.ts';
import {
  acceptsClosingDeposit,
  closingShareValue,
  isClosedByDeposit,
  updateClosingPoolForOne,
} from './closingSharePool.ts';
import { acceptsKeepingDeposit, keepingShareValue, updateKeepingPoolForOne } from './keepingSharePool.ts';
import { type SafeFloat, safeFloatRule } from './SafeFloat.ts';
import { changeRule, type SafeSharePool, type SafeShareUpdate, safeSharePoolRule } from './safeSharePool.ts';

/** What a release does with one staker's share. */
export interface SafeShareRules {
  /** What a share is worth, rao. */
  readonly value: (pool: SafeSharePool, share: SafeFloat) => bigint;
  /** Pool and share after a stake changed. */
  readonly updateForOne: (pool: SafeSharePool, share: SafeFloat, updateRao: bigint) => SafeShareUpdate;
  /** Whether a deposit is enough for a share. */
  readonly accepts: (pool: SafeSharePool, depositRao: bigint) => boolean;
  /** Whether a change closes the pool before it opens it again: shares that had nothing behind them are retired. */
  readonly closesFirst: (pool: SafeSharePool, updateRao: bigint) => boolean;
}

/** The rules of decimal shares by the first spec that has them. */
export const safeShareRules: Readonly<Record<number, SafeShareRules>> = {
  401: {
    value: keepingShareValue,
    updateForOne: updateKeepingPoolForOne,
    accepts: acceptsKeepingDeposit,
    closesFirst: () => false,
  },
  475: {
    value: closingShareValue,
    updateForOne: updateClosingPoolForOne,
    accepts: acceptsClosingDeposit,
    closesFirst: isClosedByDeposit,
  },
};

/** The rules of one spec; nothing is checked. */
export const safeShareRulesAt: (spec: number) => SafeShareRules = /* @__PURE__ */ bySpec(safeShareRules);

/**
 * What a share is worth: value x share / denominator with one division; from spec 475 on never more than the pool's value.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `get_value`, spec 425 and 475.
 *
 * @param pool - the pool
 * @param share - the staker's share
 * @param options - whose rules, from spec 401 on
 * @throws DtaoError for a wrong argument; UnitError `types/unknown-spec`, also below 401
 * @returns rao, floored
 */
export function computeSafeShareValue(
  pool: SafeSharePool,
  share: SafeFloat,
  options: SpecOptions = {},
): bigint {
  check(pool, safeSharePoolRule, 'pool');
  check(share, safeFloatRule, 'share');
  return safeShareRulesAt(specOf(options)).value(pool, share);
}

/**
 * Changes the value of one staker's share: how stake is added and removed. The first staker's shares equal the amount; after it the sum
 * of shares changes by |update| x denominator / value.
 *
 * From 401 to 474 the share changes by the same, rounded on its own: a staker who takes all may keep dust, which the next dividend makes
 * visible. From 475 on the share changes by exactly what the sum did; what a whole exit leaves is dropped; a pool that is emptied is
 * closed, its denominator 0; and a deposit into one that has shares but no value opens it anew.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `update_value_for_one`, spec 425 and 475.
 *
 * @param pool - the pool
 * @param share - the staker's share before
 * @param updateRao - signed change, rao (i64)
 * @param options - whose rules, from spec 401 on
 * @throws DtaoError for a wrong argument; UnitError `types/unknown-spec`, also below 401
 * @returns the pool and the share after it
 */
export function updateSafePoolForOne(
  pool: SafeSharePool,
  share: SafeFloat,
  updateRao: bigint,
  options: SpecOptions = {},
): SafeShareUpdate {
  check(share, safeFloatRule, 'share');
  check(pool, safeSharePoolRule, 'pool');
  check(updateRao, changeRule, 'updateRao');
  return safeShareRulesAt(specOf(options)).updateForOne(pool, share, updateRao);
}
