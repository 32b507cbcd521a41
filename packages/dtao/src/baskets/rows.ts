import { saturatingAddU64 } from '@taokit/fixed';
import { type BasketMarket, type BasketRow, CASH_NETUID } from './BasketFund.ts';

/** The row of a subnet. */
export function rowOf(rows: readonly BasketRow[], netuid: number): BasketRow | undefined {
  return rows.find((row) => row.netuid === netuid);
}

/** Rows after alpha joined that of a market; a fund without a row there gets one. */
export function addToRow(
  rows: readonly BasketRow[],
  market: BasketMarket,
  alphaRao: bigint,
): readonly BasketRow[] {
  const found = rowOf(rows, market.netuid);
  if (found === undefined) return [...rows, { ...market, alphaRao }];
  return rows.map((row) =>
    row === found ? { ...row, alphaRao: saturatingAddU64(row.alphaRao, alphaRao) } : row,
  );
}

/** Rows after TAO joined the fund's cash. */
export function addCash(rows: readonly BasketRow[], taoRao: bigint): readonly BasketRow[] {
  return taoRao === 0n ? rows : addToRow(rows, { netuid: CASH_NETUID }, taoRao);
}

/** Rows with one replaced, or gone where nothing is left. */
export function putRow(rows: readonly BasketRow[], changed: BasketRow): readonly BasketRow[] {
  if (changed.alphaRao === 0n) return rows.filter(({ netuid }) => netuid !== changed.netuid);
  return rows.map((row) => (row.netuid === changed.netuid ? changed : row));
}
