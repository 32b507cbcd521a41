import { type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { mulDivU64 } from '../internal/mulDivU64.ts';
import { type BasketFund, type BasketRow, type BasketStaker, fundRule, stakerRule } from './BasketFund.ts';
import { sumOfValues, type ValuedRow, valueRows } from './basketValue.ts';
import { type BasketPurchaseRefusal, buyForRow } from './buyForRow.ts';
import { computeIssuedShares } from './issueShares.ts';
import { rebaseGrant } from './owedShares.ts';
import { addCash, putRow, rowOf } from './rows.ts';
import type { BasketSaleRefusal } from './sellBasketAlpha.ts';

/** Least a direct deposit may be, rao (`DefaultMinStake`). */
export const MIN_BASKET_DEPOSIT_RAO = 2_000_000n;

/** TAO put into a fund by hand. */
export interface BasketDepositInput {
  /** The fund, its queue flushed (`flushBasketDeposits`). */
  readonly fund: BasketFund;
  /** Who deposits. */
  readonly staker: BasketStaker;
  /** How much, rao. */
  readonly taoRao: bigint;
  /** Whether the fund's hotkey has a uid on root. */
  readonly hasRootUid: boolean;
  /** Fee of a purchase over 65535 (`FeeRate`). */
  readonly feeRateU16: number;
}

/** A deposit that was made. */
export interface BasketDeposit {
  /** Always true. */
  readonly ok: true;
  /** Shares issued to the depositor: its watermark falls by as many. */
  readonly sharesIssued: bigint;
  /** What the deposit added to the fund's value, rao: less than was paid, by fees and the purchases' own price. */
  readonly valueRao: bigint;
  /** The fund afterwards. */
  readonly fund: BasketFund;
  /** The depositor afterwards; its root stake is as before. */
  readonly staker: BasketStaker;
}

/** Why a deposit is not made; nothing moved. */
export type BasketDepositRefusal =
  | Refusal<'HotKeyNotRegisteredInSubNet' | 'AmountTooLow'>
  | BasketSaleRefusal
  | BasketPurchaseRefusal;

const inputRule = /* @__PURE__ */ objectOf({
  fund: fundRule,
  staker: stakerRule,
  taoRao: u64,
  hasRootUid: boolean,
  feeRateU16: u16,
});

/**
 * Puts TAO into a fund as `stake_into_basket` does: it buys of every holding by its part of the value, or is kept as cash
 * where the fund holds nothing of value. The shares are those of the value added, but no larger a part than was bought of
 * any holding: claiming at once cannot take out more than went in.
 *
 * Balance, ownership and the number of the caller's hotkeys are not checked here.
 *
 * Source: `try_stake_into_basket` and `deploy_tao_into_basket` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @param input - fund, depositor and amount, read at one block
 * @returns the deposit, or why it is not made
 */
export function depositIntoBasket(input: BasketDepositInput): BasketDeposit | BasketDepositRefusal {
  check(input, inputRule, 'input');
  const { fund, staker, taoRao } = input;
  if (!input.hasRootUid)
    return refuse('HotKeyNotRegisteredInSubNet', "The fund's hotkey has no uid on root.");
  if (taoRao < MIN_BASKET_DEPOSIT_RAO)
    return refuse('AmountTooLow', `${taoRao} rao are below the minimum of ${MIN_BASKET_DEPOSIT_RAO}.`);
  const valued = valueRows(fund.rows);
  if ('ok' in valued) return valued;
  const rows = buyMirror(fund.rows, valued, input);
  if ('ok' in rows) return rows;
  const valuedAfter = valueRows(rows);
  if ('ok' in valuedAfter) return valuedAfter;
  const valueBeforeRao = sumOfValues(valued);
  const valueRao = saturatingSubU64(sumOfValues(valuedAfter), valueBeforeRao);
  const priced = computeIssuedShares(valueRao, valueBeforeRao, fund.shares);
  const sharesIssued = fund.shares === 0n ? priced : coveredShares(priced, fund.shares, valued, rows);
  if (sharesIssued === 0n) return refuse('AmountTooLow', `${taoRao} rao would buy no share of the fund.`);
  return {
    ok: true,
    sharesIssued,
    valueRao,
    fund: { ...fund, rows, shares: saturatingAddU64(fund.shares, sharesIssued) },
    staker: { ...staker, claimedShares: rebaseGrant(staker.claimedShares, sharesIssued) },
  };
}

/** The fund's rows after each holding of value was bought by its part of the value; the last takes what is left. */
function buyMirror(
  rows: readonly BasketRow[],
  valued: readonly ValuedRow[],
  { taoRao, feeRateU16 }: BasketDepositInput,
): readonly BasketRow[] | Refusal<'AmountTooLow'> | BasketPurchaseRefusal {
  const slots = valued.filter(({ valueRao }) => valueRao > 0n);
  if (slots.length === 0) return addCash(rows, taoRao);
  const total = sumOfValues(slots);
  let bought = rows;
  let spent = 0n;
  for (const [at, { row, valueRao }] of slots.entries()) {
    const isLast = at === slots.length - 1;
    const slice = isLast ? saturatingSubU64(taoRao, spent) : mulDivU64(taoRao, valueRao, total);
    if (slice === 0n) return refuse('AmountTooLow', `The part for subnet ${row.netuid} would be 0 rao.`);
    spent += slice;
    const purchase = buyForRow(row, slice, feeRateU16);
    if (!purchase.ok) return purchase;
    bought = putRow(bought, purchase.row);
  }
  return bought;
}

/** Shares that no holding covers less: at most the part of it that was bought. */
function coveredShares(
  priced: bigint,
  shares: bigint,
  valued: readonly ValuedRow[],
  after: readonly BasketRow[],
): bigint {
  return valued
    .filter(({ valueRao }) => valueRao > 0n)
    .reduce((covered, { row }) => {
      const held = rowOf(after, row.netuid)?.alphaRao ?? 0n;
      return minOf(covered, mulDivU64(saturatingSubU64(held, row.alphaRao), shares, row.alphaRao));
    }, priced);
}
