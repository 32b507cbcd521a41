import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { consumeOutput } from '../linkedOutputs.ts';
import { isBuy, orderView, type SignedOrder } from '../Order.ts';
import { orderId } from '../orderId.ts';
import { partOf } from '../partOf.ts';
import { validateOrder } from '../validateOrder.ts';
import type { BatchEntry, BatchSides } from './BatchEntry.ts';

/** What the orders of a batch have in common. */
export interface BatchSituation {
  /** The subnet. */
  readonly netuid: number;
  /** Price of its alpha before the batch, TAO, U64F64 bits. */
  readonly priceBits: bigint;
  /** Who submits it. */
  readonly relayer: AccountId;
}

/** Checks every order of a batch, and draws what linked ones draw; one that fails ends it all (`validate_and_classify`). */
export function classifyOrders(
  context: Context,
  orders: readonly SignedOrder[],
  situation: BatchSituation,
): BatchSides {
  const seen = new Set<Hex>();
  const entries = orders.map((signed) => {
    const id = orderId(context.runtime.registry, signed.order);
    ensure(!seen.has(id), 'LimitOrders.DuplicateOrderInBatch', `Order ${id} is in the batch twice.`);
    seen.add(id);
    return classify(context, signed, id, situation);
  });
  const buys = entries.filter(({ order }) => isBuy(order));
  return { buys, sells: entries.filter(({ order }) => !isBuy(order)) };
}

function classify(context: Context, signed: SignedOrder, id: Hex, situation: BatchSituation): BatchEntry {
  const order = orderView(signed.order);
  const { netuid } = situation;
  ensure(
    order.netuid === netuid,
    'LimitOrders.OrderNetUidMismatch',
    `Order ${id} is for subnet ${order.netuid}, the batch for ${netuid}.`,
  );
  const { amountRao, provider } = validateOrder(context, signed, { ...situation, id, order });
  if (provider !== undefined) consumeOutput(context, provider, id, amountRao);
  const fillRao = signed.partial_fill;
  const grossRao = fillRao ?? amountRao;
  const feeRao = isBuy(order) ? partOf(grossRao, order.fee_rate) : 0n;
  return { id, order, amountRao, fillRao, grossRao, netRao: saturatingSubU64(grossRao, feeRao) };
}
