import { bigInteger, objectOf, type Rule, u64 } from '@taokit/errors/check';
import { clampU64, I64F64, U64F64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { unsignedBits } from '../../internal/rules.ts';

/**
 * A share pool of the first generation: what one hotkey's stakers own together on one subnet. The functions here keep dust, as up
 * to spec 239; `updateStakeShare` of `@taokit/dtao/staking` removes it, as from 244 to 393. Additions give the same in both unless
 * a quotient overflows.
 */
export interface FixedSharePool {
  /** Value all shares stand for (`TotalHotkeyAlpha`), rao. */
  readonly sharedValueRao: bigint;
  /** Sum of the shares (`TotalHotkeyShares`), U64F64 bits. */
  readonly denominatorBits: bigint;
}

/** A pool and one staker's share after an update. */
export interface FixedShareUpdate {
  /** The pool. */
  readonly pool: FixedSharePool;
  /** The staker's share (`Alpha`), U64F64 bits. */
  readonly shareBits: bigint;
}

/** A pool nobody has a share in. */
export const EMPTY_FIXED_SHARE_POOL: FixedSharePool = /* @__PURE__ */ Object.freeze({
  sharedValueRao: 0n,
  denominatorBits: 0n,
});

/** What a pool must be. */
export const fixedSharePoolRule: Rule = /* @__PURE__ */ objectOf({
  sharedValueRao: u64,
  denominatorBits: unsignedBits,
});
/** A signed change of a stake. */
export const i64: Rule = /* @__PURE__ */ bigInteger(
  -(1n << 63n),
  (1n << 63n) - 1n,
  'a bigint of 64 bits, signed',
);

/**
 * What a share is worth: (value / denominator) x share, floored at each step, so dust can be lost.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `get_value`, spec 233-239.
 *
 * @param pool - the pool
 * @param shareBits - the staker's share, U64F64 bits
 * @returns rao
 */
export function computeFixedShareValue(pool: FixedSharePool, shareBits: bigint): bigint {
  check(pool, fixedSharePoolRule, 'pool');
  check(shareBits, unsignedBits, 'shareBits');
  const perShare = U64F64.safeDiv(pool.sharedValueRao << 64n, pool.denominatorBits);
  return U64F64.saturatingToU64(U64F64.saturatingMul(perShare, shareBits));
}

/**
 * Changes the value of all shares alike: how dividends reach the stakers of a hotkey.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `update_value_for_all`, spec 233-393.
 *
 * @param pool - the pool
 * @param updateRao - signed change, rao (i64); the value does not fall below 0
 * @returns the pool after it
 */
export function updateFixedPoolForAll(pool: FixedSharePool, updateRao: bigint): FixedSharePool {
  check(pool, fixedSharePoolRule, 'pool');
  check(updateRao, i64, 'updateRao');
  return { ...pool, sharedValueRao: clampU64(pool.sharedValueRao + updateRao) };
}

/**
 * Changes the value of one staker's share: how stake is added and removed. Shares change by update / (value per share),
 * both quotients rounded toward zero; the first staker's shares equal the value.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `update_value_for_one`, spec 233-239.
 *
 * @param pool - the pool
 * @param shareBits - the staker's share before, U64F64 bits
 * @param updateRao - signed change, rao (i64)
 * @returns the pool and the share after it
 */
export function updateFixedPoolForOne(
  pool: FixedSharePool,
  shareBits: bigint,
  updateRao: bigint,
): FixedShareUpdate {
  check(shareBits, unsignedBits, 'shareBits');
  const after = updateFixedPoolForAll(pool, updateRao);
  const { denominatorBits } = pool;
  if (denominatorBits === 0n) {
    const all = after.sharedValueRao << 64n;
    return { pool: { ...after, denominatorBits: all }, shareBits: all };
  }
  const change = sharesFor(pool, updateRao);
  return {
    pool: { ...after, denominatorBits: U64F64.saturatingAdd(denominatorBits, change) },
    shareBits: U64F64.saturatingAdd(shareBits, change),
  };
}

/** Shares an amount stands for, I64F64 bits. */
function sharesFor(pool: FixedSharePool, updateRao: bigint): bigint {
  const perShare = U64F64.safeDiv(pool.sharedValueRao << 64n, pool.denominatorBits);
  return I64F64.safeDiv(I64F64.saturatingFromInt(updateRao), I64F64.saturatingFrom(perShare, U64F64));
}
