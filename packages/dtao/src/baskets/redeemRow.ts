import { saturatingSubU64 } from '@taokit/fixed';
import { minOf } from '../internal/minMax.ts';
import { mulDivU64 } from '../internal/mulDivU64.ts';
import { type BasketRow, CASH_NETUID } from './BasketFund.ts';
import { payoutOf } from './basketValue.ts';
import type { ClaimPlanRow } from './claimPlan.ts';
import { type BasketSaleRefusal, sellBasketAlphaUnchecked } from './sellBasketAlpha.ts';

/** What a claim took of one row. */
export interface RowRedemption {
  /** Which subnet; 0 is cash. */
  readonly netuid: number;
  /** Alpha taken from the row, rao; TAO of cash. */
  readonly takenRao: bigint;
  /** TAO of it for the claimant, rao. */
  readonly paidRao: bigint;
  /** What the sale brought above that, rao: cash of the fund. */
  readonly retainedRao: bigint;
  /** Left whole as dust. */
  readonly isDust: boolean;
  /** What the claimant's part of a dust row would have been worth, rao. */
  readonly forfeitedRao: bigint;
  /** What was taken was burned: nobody could sell it. */
  readonly isWrittenOff: boolean;
}

/** A row after a claim took its part. */
export interface RedeemedRow {
  readonly ok: true;
  readonly redemption: RowRedemption;
  readonly row: BasketRow;
}

/**
 * Takes a claim's part of one row: cash moves, alpha is sold, what nobody can sell is burned. A row that owes something but
 * whose part floors to no alpha gives one rao of it.
 */
export function redeemRow(
  planned: ClaimPlanRow,
  owedShares: bigint,
  shares: bigint,
): RedeemedRow | BasketSaleRefusal {
  const { row, valueRao, isTerminal, isDust } = planned;
  const entitlementRao = payoutOf(owedShares, valueRao, shares);
  if (isDust) return redeemed(row, { isDust, forfeitedRao: entitlementRao });
  const isCash = row.netuid === CASH_NETUID;
  const part = mulDivU64(row.alphaRao, owedShares, shares);
  const takenRao = part === 0n && entitlementRao > 0n && !isCash && !isTerminal ? 1n : part;
  if (takenRao === 0n) return redeemed(row, {});
  const left = { ...row, alphaRao: saturatingSubU64(row.alphaRao, takenRao) };
  if (isCash) return redeemed(left, { takenRao, paidRao: takenRao });
  if (isTerminal) return redeemed(left, { takenRao, isWrittenOff: true });
  const sale = sellBasketAlphaUnchecked(row, takenRao);
  if (!sale.ok)
    return sale.refusal === 'ReservesTooLow' ? redeemed(left, { takenRao, isWrittenOff: true }) : sale;
  // The last claimant gets all a sale brings: nobody is left to keep the surplus for.
  const paidRao = owedShares === shares ? sale.taoRao : minOf(sale.taoRao, entitlementRao);
  const retainedRao = sale.taoRao - paidRao;
  return redeemed({ ...sale.market, alphaRao: left.alphaRao }, { takenRao, paidRao, retainedRao });
}

function redeemed(row: BasketRow, part: Partial<RowRedemption>): RedeemedRow {
  const none = {
    netuid: row.netuid,
    takenRao: 0n,
    paidRao: 0n,
    retainedRao: 0n,
    isDust: false,
    forfeitedRao: 0n,
    isWrittenOff: false,
  };
  return { ok: true, redemption: { ...none, ...part }, row };
}
