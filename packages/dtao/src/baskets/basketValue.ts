import { u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { mulDivU64 } from '../internal/mulDivU64.ts';
import { type BasketRow, rowsRule } from './BasketFund.ts';
import { type BasketSaleRefusal, quoteRow } from './sellBasketAlpha.ts';

/** A holding and what a sale of all of it would bring. */
export interface ValuedRow {
  /** The holding. */
  readonly row: BasketRow;
  /** What selling the whole row now would bring, rao. */
  readonly valueRao: bigint;
  /** Whether nobody can sell it: its pool is too shallow. Such a row is worth 0, and a claim burns it. */
  readonly isTerminal: boolean;
}

/**
 * Value of a fund's holdings: what selling each row whole would bring, fee-free. A row that cannot be sold counts 0.
 *
 * Source: `get_validator_basket_nav_tao` in `pallets/subtensor/src/staking/basket_views.rs`, from spec 441.
 *
 * @param rows - the holdings with their pools
 * @returns rao
 */
export function computeBasketValue(rows: readonly BasketRow[]): bigint {
  check(rows, rowsRule, 'rows');
  return rows.reduce((sum, row) => {
    const quote = quoteRow(row, row.alphaRao);
    return saturatingAddU64(sum, quote.ok ? quote.taoRao : 0n);
  }, 0n);
}

/**
 * What shares are worth: owed x value / outstanding, at most the value. A mark: a claim can pay less (dust, thresholds).
 *
 * Source: `get_basket_payout_tao` and `basket_payout_from` in `pallets/subtensor/src/staking/basket_views.rs`, from spec 441.
 *
 * @param owedShares - shares owed
 * @param valueRao - value of the fund, rao
 * @param shares - shares outstanding
 * @returns rao, floored; 0 where no shares are outstanding
 */
export function computePayoutMark(owedShares: bigint, valueRao: bigint, shares: bigint): bigint {
  check(owedShares, u64, 'owedShares');
  check(valueRao, u64, 'valueRao');
  check(shares, u64, 'shares');
  return payoutOf(minOf(owedShares, shares), valueRao, shares);
}

/** The part of a value that goes with shares, not above the value (`basket_payout_from`). */
export function payoutOf(owedShares: bigint, valueRao: bigint, shares: bigint): bigint {
  return minOf(mulDivU64(owedShares, valueRao, shares), valueRao);
}

/** Values a row for a payment: only a terminal one may count 0, any other refusal ends the call. */
export function valueRow(row: BasketRow): ValuedRow | BasketSaleRefusal {
  const quote = quoteRow(row, row.alphaRao);
  if (quote.ok) return { row, valueRao: quote.taoRao, isTerminal: false };
  return quote.refusal === 'ReservesTooLow' ? { row, valueRao: 0n, isTerminal: true } : quote;
}

/** Values every row for a payment. */
export function valueRows(rows: readonly BasketRow[]): readonly ValuedRow[] | BasketSaleRefusal {
  const valued: ValuedRow[] = [];
  for (const row of rows) {
    if (row.alphaRao === 0n) continue;
    const one = valueRow(row);
    if ('ok' in one) return one;
    valued.push(one);
  }
  return valued;
}

/** Sum of what rows are worth. */
export function sumOfValues(rows: readonly ValuedRow[]): bigint {
  return rows.reduce((sum, { valueRao }) => saturatingAddU64(sum, valueRao), 0n);
}
