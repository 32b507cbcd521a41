import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ROOT_NETUID } from '../../subtensorModule/subnets/existing.ts';
import { alphaWorth } from '../../swap/alphaWorth.ts';
import { alphaPrice } from '../../swap/pool.ts';
import type { SignedOrder } from '../Order.ts';
import type { BatchEntry, BatchSides, BatchTotals } from './BatchEntry.ts';
import { classifyOrders } from './classifyOrders.ts';
import { collectAssets } from './collectAssets.ts';
import { payBuyers } from './payBuyers.ts';
import { payFees } from './payFees.ts';
import { paySellers } from './paySellers.ts';
import { swapRest } from './swapRest.ts';

/**
 * Carries out orders of one subnet together: buys and sales are paid with each other at the price before, and the pool sees what is
 * left. One that fails ends it all.
 *
 * What rounding leaves of alpha stays with the pallet's account, which the source has no sweep for yet; so does TAO, unless it is less
 * than an account may hold.
 *
 * Source: `do_execute_batched_orders` in `pallets/limit-orders/src/lib.rs`, d89f2bc2.
 */
export function executeBatch(
  context: Context,
  netuid: number,
  orders: readonly SignedOrder[],
  relayer: AccountId,
): void {
  ensure(netuid !== ROOT_NETUID, 'LimitOrders.RootNetUidNotAllowed', 'Nothing is traded on root.');
  const priceBits = alphaPrice(context, netuid);
  const sides = classifyOrders(context, orders, { netuid, priceBits, relayer });
  if (orders.length === 0) return;
  const totals = totalsOf(sides, priceBits);
  collectAssets(context, sides);
  const net = swapRest(context, netuid, sides, totals);
  payBuyers(context, sides.buys, totals, net);
  payFees(context, sides.buys, paySellers(context, sides.sells, totals, net));
  context.deposit('LimitOrders.GroupExecutionSummary', {
    netuid,
    net_side: { type: net.side, value: null },
    net_amount: net.paidRao,
    actual_out: net.outRao,
    executed_count: orders.length,
  });
}

function totalsOf({ buys, sells }: BatchSides, priceBits: bigint): BatchTotals {
  const sellAlphaRao = sumOf(sells);
  return {
    priceBits,
    buyTaoRao: sumOf(buys),
    sellAlphaRao,
    sellWorthRao: alphaWorth(sellAlphaRao, priceBits),
  };
}

function sumOf(entries: readonly BatchEntry[]): bigint {
  return entries.reduce((sum, { netRao }) => sum + netRao, 0n);
}
