import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { VersionedOrder } from '../Order.ts';
import { ensureOrderInBounds } from '../orderBounds.ts';
import { orderId } from '../orderId.ts';
import { Orders } from '../storage.ts';

/** Lets the signer of an order say that it is never carried out. One that was begun can no longer be cancelled. */
export const cancelOrder: CallDefinition = defineCall<{ order: VersionedOrder }>(
  'LimitOrders.cancel_order',
  (context, { order }) => {
    ensureOrderInBounds(order);
    const signer = ensureSigned(context.origin);
    const isOwn = order.value.signer === signer;
    ensure(isOwn, 'LimitOrders.Unauthorized', `The order is ${order.value.signer}'s, not ${signer}'s.`);
    const order_id = orderId(context.runtime.registry, order);
    const known = Orders.get(context.state, order_id);
    ensure(
      known === undefined,
      'LimitOrders.OrderAlreadyProcessed',
      `Order ${order_id} is ${known?.type} already.`,
    );
    Orders.insert(context.state, order_id, { type: 'Cancelled', value: null });
    context.deposit('LimitOrders.OrderCancelled', { order_id, signer });
  },
);
