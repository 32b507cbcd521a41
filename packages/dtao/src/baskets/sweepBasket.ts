import { u16 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { type BasketFund, CASH_NETUID, fundRule } from './BasketFund.ts';
import { addCash, putRow, rowOf } from './rows.ts';
import { quoteRow, sellBasketAlphaUnchecked } from './sellBasketAlpha.ts';

/**
 * A fund after its row on one subnet was sold whole into its cash: what a dissolution does first, to every fund. A row that
 * nobody can sell is burned; one that fails otherwise stays. Shares and what is owed do not change.
 *
 * Source: `convert_basket_holding_to_root` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @param fund - the fund
 * @param netuid - the subnet
 */
export function sellRowIntoCash(fund: BasketFund, netuid: number): BasketFund {
  check(fund, fundRule, 'fund');
  check(netuid, u16, 'netuid');
  return convertRow(fund, netuid);
}

/** A fund after every subnet row worth less than the threshold was sold into its cash, as each claim does first. */
export function sweepBasket(fund: BasketFund, thresholdRao: bigint): BasketFund {
  if (thresholdRao === 0n) return fund;
  return fund.rows.reduce((swept, row) => {
    if (row.netuid === CASH_NETUID) return swept;
    const quote = quoteRow(row, row.alphaRao);
    const isSmall = quote.ok ? quote.taoRao < thresholdRao : quote.refusal === 'ReservesTooLow';
    return isSmall ? convertRow(swept, row.netuid) : swept;
  }, fund);
}

function convertRow(fund: BasketFund, netuid: number): BasketFund {
  const row = rowOf(fund.rows, netuid);
  if (row === undefined || netuid === CASH_NETUID) return fund;
  const sale = sellBasketAlphaUnchecked(row, row.alphaRao);
  const without = putRow(fund.rows, { ...row, alphaRao: 0n });
  if (sale.ok) return { ...fund, rows: addCash(without, sale.taoRao) };
  return sale.refusal === 'ReservesTooLow' ? { ...fund, rows: without } : fund;
}
