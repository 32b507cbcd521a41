import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { hasPool } from '../../swap/pool.ts';
import { quoteSwap } from '../../swap/swap.ts';
import { tooLow } from '../staking/validateAddStake.ts';
import { ensureFilled, leastTradeRao, tradeLimit } from './tradeFund.ts';

const ROOT = 0;

/**
 * Ends the call where a trade of a fund sells for less than the least, or not within its limit, by a quote: so it is asked before
 * a transaction is taken.
 *
 * Source: `ensure_basket_trade_economic` in `pallets/subtensor/src/staking/basket_trade.rs`, spec 475.
 *
 * @param context - where
 * @param netuid - what is sold
 * @param amountRao - how much of it, rao
 */
export function ensureTradeEconomic(context: Context, netuid: number, amountRao: bigint): void {
  tooLow(amountRao > 0n, 'Nothing would be sold.');
  const isSold = netuid !== ROOT && hasPool(context.state, netuid);
  const taoRao = isSold ? quoteSale(context, netuid, amountRao) : amountRao;
  const leastRao = leastTradeRao(context);
  tooLow(taoRao >= leastRao, `The sale would bring ${taoRao} rao, the least is ${leastRao}.`);
}

function quoteSale(context: Context, netuid: number, amountRao: bigint): bigint {
  const limitPriceRao = tradeLimit(context, netuid, 'sell');
  const sale = quoteSwap(context, netuid, { side: 'sell', amountRao, limitPriceRao, dropFees: false });
  if (!sale.ok) return fail('SubtensorModule.SlippageTooHigh', sale.reason);
  ensureFilled(sale.amountInRao + sale.feeRao, amountRao);
  tooLow(sale.amountOutRao > 0n, `${amountRao} rao of alpha would bring nothing.`);
  return sale.amountOutRao;
}
