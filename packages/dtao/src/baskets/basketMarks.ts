import { u64 } from '@taokit/errors/check';
import { clampU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { type BasketRow, CASH_NETUID, rowRule } from './BasketFund.ts';

/**
 * What a row counts for a claim's dust rules: what it would bring, at most alpha x the fast moving price, which nobody can
 * move within a block. Where that price is not stored, {@link computeGuardedMark}. Cash counts whole.
 *
 * Source: `anchored_basket_holding_value` in `pallets/subtensor/src/staking/claim_root.rs`, as of spec 475.
 *
 * @param row - the row with its prices
 * @param valueRao - what selling it whole would bring, rao
 * @returns rao, floored
 * @throws DtaoError `dtao/missing-field` where neither price is given
 */
export function computeAnchoredMark(row: BasketRow, valueRao: bigint): bigint {
  check(row, rowRule, 'row');
  check(valueRao, u64, 'valueRao');
  return anchoredMark(row, valueRao);
}

/**
 * What a row counts for the limits of trades: what it would bring, at most alpha x the moving price, which takes months to
 * move. Cash counts whole.
 *
 * Source: `guarded_basket_holding_value` in `pallets/subtensor/src/staking/basket_trade.rs`, spec 475.
 *
 * @param row - the row with its moving price
 * @param valueRao - what selling it whole would bring, rao
 * @returns rao, floored
 * @throws DtaoError `dtao/missing-field` where the moving price is not given
 */
export function computeGuardedMark(row: BasketRow, valueRao: bigint): bigint {
  check(row, rowRule, 'row');
  check(valueRao, u64, 'valueRao');
  return guardedMark(row, valueRao);
}

/** The mark without the checks of types. */
export function anchoredMark(row: BasketRow, valueRao: bigint): bigint {
  if (row.netuid === CASH_NETUID) return valueRao;
  if (row.fastPriceBits === undefined) return guardedMark(row, valueRao);
  return minOf(valueRao, clampU64((row.fastPriceBits * row.alphaRao) >> 64n));
}

function guardedMark(row: BasketRow, valueRao: bigint): bigint {
  if (row.netuid === CASH_NETUID || valueRao === 0n) return valueRao;
  check(row.movingPriceBits, requiredPrice, `row of subnet ${row.netuid}: movingPriceBits`);
  return minOf(valueRao, clampU64(((row.movingPriceBits as bigint) * row.alphaRao) >> 32n));
}

const requiredPrice = (value: unknown, field: string) =>
  value === undefined
    ? ({ kind: 'missing-field', field, value, expected: 'SubnetMovingPrice, I96F32 bits' } as const)
    : undefined;
