import { saturatingSubU64, U64_MAX } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { maxOf, minOf } from '../../subtensorModule/staking/minMax.ts';
import { buyForPallet, sellForPallet } from '../orderSwap.ts';
import { swapLimit } from '../swapLimit.ts';
import type { BatchEntry, BatchSides, BatchTotals, NetTrade } from './BatchEntry.ts';
import { palletPosition } from './collectAssets.ts';
import { taoToAlpha } from './taoToAlpha.ts';

/**
 * Trades with the pool what buys and sales leave of each other, within the tightest limit of the larger side; all of it or nothing
 * (`net_pool_swap`).
 *
 * @param context - where
 * @param netuid - the subnet
 * @param sides - the orders, for their limits
 * @param totals - what they add up to
 */
export function swapRest(context: Context, netuid: number, sides: BatchSides, totals: BatchTotals): NetTrade {
  const { buyTaoRao, sellAlphaRao, sellWorthRao, priceBits } = totals;
  const isBuy = buyTaoRao >= sellWorthRao;
  const paidRao = isBuy
    ? buyTaoRao - sellWorthRao
    : saturatingSubU64(sellAlphaRao, taoToAlpha(buyTaoRao, priceBits));
  const side = isBuy ? 'Buy' : 'Sell';
  if (paidRao === 0n) return { side, paidRao, outRao: 0n };
  const limitPriceRao = isBuy ? lowestLimit(sides.buys) : highestLimit(sides.sells);
  const trade = isBuy ? buyForPallet : sellForPallet;
  const outRao = trade(context, palletPosition(netuid), { amountRao: paidRao, limitPriceRao });
  ensure(outRao > 0n, 'LimitOrders.SwapReturnedZero', `${paidRao} rao bring nothing.`);
  return { side, paidRao, outRao };
}

function lowestLimit(buys: readonly BatchEntry[]): bigint {
  const limits = buys.map(({ order }) => swapLimit(order));
  return limits.reduce(minOf, U64_MAX);
}

function highestLimit(sells: readonly BatchEntry[]): bigint {
  return sells.map(({ order }) => swapLimit(order)).reduce(maxOf, 0n);
}
