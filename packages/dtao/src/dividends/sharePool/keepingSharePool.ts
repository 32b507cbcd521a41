import {
  addSafeFloat,
  isSameSafeFloat,
  mulDivSafeFloatUnchecked,
  SAFE_FLOAT_ZERO,
  type SafeFloat,
  safeFloatFromU64Unchecked,
  safeFloatToU64Unchecked,
  subSafeFloat,
} from './SafeFloat.ts';
import { type SafeSharePool, type SafeShareUpdate, updateSafePoolForAllUnchecked } from './safeSharePool.ts';

// Share pools that keep what rounding leaves: spec 401 to 474. `primitives/share-pool/src/lib.rs` at 425.

/** What a share is worth, rao (`get_value`): value x share / denominator with one division. */
export function keepingShareValue(pool: SafeSharePool, share: SafeFloat): bigint {
  const value = mulDivSafeFloatUnchecked(
    safeFloatFromU64Unchecked(pool.sharedValueRao),
    share,
    pool.denominator,
  );
  return safeFloatToU64Unchecked(value ?? SAFE_FLOAT_ZERO);
}

/** Whether a deposit is enough for a share (`sim_update_value_for_one`). */
export function acceptsKeepingDeposit(pool: SafeSharePool, depositRao: bigint): boolean {
  return pool.denominator.mantissa === 0n || sharesOf(pool, depositRao).mantissa !== 0n;
}

/** Changes one staker's share by |update| x denominator / value, both alike (`update_value_for_one`). */
export function updateKeepingPoolForOne(
  pool: SafeSharePool,
  share: SafeFloat,
  updateRao: bigint,
): SafeShareUpdate {
  const { sharedValueRao } = updateSafePoolForAllUnchecked(pool, updateRao);
  const amountRao = updateRao < 0n ? -updateRao : updateRao;
  const { denominator } = pool;
  if (denominator.mantissa === 0n) {
    const amount = safeFloatFromU64Unchecked(amountRao);
    return { pool: { sharedValueRao, denominator: amount }, share: amount };
  }
  const change = sharesOf(pool, amountRao);
  const apply = updateRao > 0n ? addSafeFloat : subSafeFloat;
  const sum = apply(denominator, change) ?? denominator;
  // Of most pools one staker has every share: what changes the sum changes the share alike.
  const isOnly = isSameSafeFloat(share, denominator);
  return {
    pool: { sharedValueRao, denominator: sum },
    share: isOnly ? sum : (apply(share, change) ?? share),
  };
}

/** Shares an amount stands for (`get_shares_per_update`); none in a pool without value. */
export function sharesOf({ sharedValueRao, denominator }: SafeSharePool, amountRao: bigint): SafeFloat {
  const value = safeFloatFromU64Unchecked(sharedValueRao);
  const amount = safeFloatFromU64Unchecked(amountRao);
  return mulDivSafeFloatUnchecked(amount, denominator, value) ?? SAFE_FLOAT_ZERO;
}
