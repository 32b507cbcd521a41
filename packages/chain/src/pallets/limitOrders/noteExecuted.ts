import type { Context } from '../../runtime/Context.ts';
import type { Hex } from '../../state/AccountId.ts';
import { recordOutput } from './linkedOutputs.ts';
import type { OrderV2 } from './Order.ts';
import { noteFilled } from './orderStatus.ts';

/** An order that is carried out, and how much of it. */
export interface FilledOrder {
  /** Its id. */
  readonly id: Hex;
  /** Its terms. */
  readonly order: OrderV2;
  /** All of it, rao. */
  readonly amountRao: bigint;
  /** The part that is carried out; `null` for all of it, rao. */
  readonly fillRao: bigint | null;
}

/** What an order took and brought. */
export interface OrderTrade {
  /** Rao of what it pays in. */
  readonly amount_in: bigint;
  /** Rao of the other. */
  readonly amount_out: bigint;
}

/** Keeps that an order was carried out, and what it brought, and says so. */
export function noteExecuted(context: Context, filled: FilledOrder, trade: OrderTrade): void {
  const { id, order, fillRao, amountRao } = filled;
  const { signer, netuid, order_type } = order;
  noteFilled(context.state, id, fillRao, amountRao);
  recordOutput(context, id, order, trade.amount_out);
  context.deposit('LimitOrders.OrderExecuted', { order_id: id, signer, netuid, order_type, ...trade });
}
