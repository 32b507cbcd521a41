import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { dispatchErrorValue } from '../../../runtime/dispatchErrorValue.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { attempt } from '../../subtensorModule/attempt.ts';
import { ensureEnabled } from '../ensureEnabled.ts';
import { executeOrder } from '../executeOrder.ts';
import type { SignedOrder } from '../Order.ts';
import { ensureOrdersInBounds } from '../orderBounds.ts';
import { orderId } from '../orderId.ts';

/** Arguments of the call. */
interface ExecuteOrders {
  readonly orders: readonly SignedOrder[];
  readonly should_fail: boolean;
}

/** Carries orders out one after the other. One that fails is skipped, or ends the call where that is wanted. */
export const executeOrders: CallDefinition = defineCall<ExecuteOrders>(
  'LimitOrders.execute_orders',
  (context, { orders, should_fail }) => {
    ensureOrdersInBounds(orders);
    const relayer = ensureSigned(context.origin);
    ensureEnabled(context.state);
    const { registry } = context.runtime;
    for (const signed of orders) {
      const order_id = orderId(registry, signed.order);
      const failure = attempt(context, (inner) => executeOrder(inner, signed, order_id, relayer));
      if (failure === undefined) continue;
      if (should_fail) throw failure;
      const reason = dispatchErrorValue(registry, failure.refusal.refusal);
      context.deposit('LimitOrders.OrderSkipped', { order_id, reason });
    }
  },
);
