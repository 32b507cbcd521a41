import { minOf } from '../../internal/minMax.ts';
import { sharesOf } from './keepingSharePool.ts';
import {
  addSafeFloat,
  isMoreSafeFloat,
  isSameSafeFloat,
  mulDivSafeFloatUnchecked,
  SAFE_FLOAT_ZERO,
  type SafeFloat,
  safeFloatFromU64Unchecked,
  safeFloatToU64Unchecked,
  subExactSafeFloat,
  subSafeFloat,
} from './SafeFloat.ts';
import { type SafeSharePool, type SafeShareUpdate, updateSafePoolForAllUnchecked } from './safeSharePool.ts';

// Share pools that close when they are empty, and drop what a whole exit leaves: from spec 475.
// `primitives/share-pool/src/lib.rs`, read in the chain's source; no vector of the runtime holds it.

/** What a share is worth, rao (`get_value`): value x share / denominator with one division, never more than the pool has. */
export function closingShareValue(pool: SafeSharePool, share: SafeFloat): bigint {
  return valueOrNone(pool, share) ?? 0n;
}

/** Whether a deposit is enough for a share (`sim_update_value_for_one`): one that opens the pool always is. */
export function acceptsClosingDeposit(pool: SafeSharePool, depositRao: bigint): boolean {
  const opens = pool.denominator.mantissa === 0n || isClosedByDeposit(pool, depositRao);
  return opens || sharesOf(pool, depositRao).mantissa !== 0n;
}

/** Whether there are shares with nothing behind them: a deposit retires them, and opens the pool anew. */
export function isClosedByDeposit(
  { sharedValueRao, denominator }: SafeSharePool,
  updateRao: bigint,
): boolean {
  return updateRao > 0n && sharedValueRao === 0n && denominator.mantissa !== 0n;
}

/**
 * Changes one staker's share. The sum of shares moves first, by |update| x denominator / value; the share then moves by what the sum
 * really moved, so that shares never add up to more than it.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `update_value_for_one_with_inputs`, spec 475.
 */
export function updateClosingPoolForOne(
  pool: SafeSharePool,
  share: SafeFloat,
  updateRao: bigint,
): SafeShareUpdate {
  const { sharedValueRao } = updateSafePoolForAllUnchecked(pool, updateRao);
  const { denominator } = pool;
  if (denominator.mantissa === 0n || isClosedByDeposit(pool, updateRao)) {
    // What leaves an empty pool makes no shares.
    if (updateRao <= 0n) return { pool: { sharedValueRao, denominator }, share };
    const all = safeFloatFromU64Unchecked(updateRao);
    return { pool: { sharedValueRao, denominator: all }, share: all };
  }
  const change = sharesOf(pool, updateRao < 0n ? -updateRao : updateRao);
  const move = updateRao > 0n ? addSafeFloat : subSafeFloat;
  const sum = move(denominator, change) ?? denominator;
  const after = { sharedValueRao, denominator: sum };
  // Of most pools one staker has every share: digits that stay where they are move alike in both.
  const isOnly = isSameSafeFloat(share, denominator);
  if (isOnly && sum.exponent === denominator.exponent && sharedValueRao > 0n)
    return { pool: after, share: sum };
  if (updateRao > 0n) return { pool: after, share: grownShare(share, denominator, sum) };
  const left = shrink(pool, share, after);
  return updateRao < 0n ? withoutDust(pool, share, left) : left;
}

function grownShare(share: SafeFloat, before: SafeFloat, sum: SafeFloat): SafeFloat {
  const gain = subExactSafeFloat(sum, before) ?? subSafeFloat(sum, before) ?? SAFE_FLOAT_ZERO;
  return addSafeFloat(share, gain) ?? share;
}

/** The share loses what the sum lost; where it has less than that, the sum loses it whole. */
function shrink({ denominator }: SafeSharePool, share: SafeFloat, after: SafeSharePool): SafeShareUpdate {
  const sum = after.denominator;
  const loss = subExactSafeFloat(denominator, sum) ?? subSafeFloat(denominator, sum) ?? SAFE_FLOAT_ZERO;
  if (!isMoreSafeFloat(loss, share))
    return { pool: after, share: subSafeFloat(share, loss) ?? SAFE_FLOAT_ZERO };
  const rest = subSafeFloat(denominator, share) ?? SAFE_FLOAT_ZERO;
  return { pool: { ...after, denominator: rest }, share: SAFE_FLOAT_ZERO };
}

/**
 * Closes a pool that has nothing left, and drops what a whole exit left of a share (`withdrawal_drains_member`): all that it was worth
 * was taken, or what is left is worth nothing. Kept, the next dividend would make it visible again.
 */
function withoutDust(pool: SafeSharePool, share: SafeFloat, left: SafeShareUpdate): SafeShareUpdate {
  const { sharedValueRao, denominator } = left.pool;
  if (sharedValueRao === 0n)
    return { pool: { sharedValueRao, denominator: SAFE_FLOAT_ZERO }, share: SAFE_FLOAT_ZERO };
  if (left.share.mantissa === 0n) return left;
  const takenRao = pool.sharedValueRao - sharedValueRao;
  const isDrained = valueOrNone(pool, share) === takenRao || valueOrNone(left.pool, left.share) === 0n;
  const rest = isDrained ? subSafeFloat(denominator, left.share) : undefined;
  return rest === undefined ? left : { pool: { sharedValueRao, denominator: rest }, share: SAFE_FLOAT_ZERO };
}

/** A value that cannot be told is none, not nothing. */
function valueOrNone({ sharedValueRao, denominator }: SafeSharePool, share: SafeFloat): bigint | undefined {
  const value = mulDivSafeFloatUnchecked(safeFloatFromU64Unchecked(sharedValueRao), share, denominator);
  return value && minOf(safeFloatToU64Unchecked(value), sharedValueRao);
}
