import { type BasketRow, computeBasketValue, sellBasketAlpha } from '@taokit/dtao/baskets';
import { fail } from '../../../runtime/DispatchFailure.ts';

/** A holding and what selling all of it would bring. */
export interface ValuedHolding {
  /** The holding. */
  readonly row: BasketRow;
  /** TAO, rao; 0 where nobody can sell it. */
  readonly valueRao: bigint;
}

/** Values holdings for a payment or a trade; a pool that fails otherwise than by being too shallow ends the call. */
export function valueFund(rows: readonly BasketRow[]): readonly ValuedHolding[] {
  return rows.map((row) => ({ row, valueRao: valueRow(row) }));
}

/** Sum of what holdings are worth, rao. */
export function sumOfValues(valued: readonly ValuedHolding[]): bigint {
  return valued.reduce((sum, { valueRao }) => sum + valueRao, 0n);
}

function valueRow(row: BasketRow): bigint {
  const valueRao = computeBasketValue([row]);
  if (valueRao > 0n) return valueRao;
  const { alphaRao, ...market } = row;
  const sale = sellBasketAlpha(market, alphaRao);
  if (!sale.ok && sale.refusal !== 'ReservesTooLow') fail(`Swap.${sale.refusal}`, sale.reason);
  return valueRao;
}
