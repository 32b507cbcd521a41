import { saturatingAddU64 } from '@taokit/fixed';
import { type BasketFund, CASH_NETUID } from './BasketFund.ts';
import { anchoredMark } from './basketMarks.ts';
import { type ValuedRow, valueRows } from './basketValue.ts';
import { type ClaimDustOptions, computeRowDustFloor, isClaimDust } from './claimDust.ts';
import type { BasketSaleRefusal } from './sellBasketAlpha.ts';

/** A row as a claim will treat it. */
export interface ClaimPlanRow extends ValuedRow {
  /** Left whole. */
  readonly isDust: boolean;
}

/**
 * How a claim will treat each row: all are valued before any is sold.
 *
 * Source: `plan_basket_claim_rows` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 */
export function planClaim(
  fund: BasketFund,
  owedShares: bigint,
  dust: ClaimDustOptions,
): readonly ClaimPlanRow[] | BasketSaleRefusal {
  const valued = valueRows(fund.rows);
  if ('ok' in valued) return valued;
  // A claimant of the whole fund leaves nothing: nobody would be left to hold it.
  if (owedShares === fund.shares) return valued.map((row) => ({ ...row, isDust: false }));
  const marks = valued.map(({ row, valueRao }) => anchoredMark(row, valueRao));
  const rowFloorRao = computeRowDustFloor(
    marks.reduce((sum, mark) => saturatingAddU64(sum, mark), 0n),
    dust,
  );
  return valued.map((one, at) => {
    const anchoredRao = marks[at] as bigint;
    const { shares } = fund;
    const canBeDust = one.row.netuid !== CASH_NETUID && !one.isTerminal;
    const isDust = canBeDust && isClaimDust({ anchoredRao, owedShares, shares, rowFloorRao }, dust);
    return { ...one, isDust };
  });
}
