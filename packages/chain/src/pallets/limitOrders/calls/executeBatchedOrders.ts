import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { executeBatch } from '../batch/executeBatch.ts';
import { ensureEnabled } from '../ensureEnabled.ts';
import type { SignedOrder } from '../Order.ts';
import { ensureOrdersInBounds } from '../orderBounds.ts';

/** Arguments of the call. */
interface ExecuteBatchedOrders {
  readonly netuid: number;
  readonly orders: readonly SignedOrder[];
}

/** Carries orders of one subnet out together, all or none. */
export const executeBatchedOrders: CallDefinition = defineCall<ExecuteBatchedOrders>(
  'LimitOrders.execute_batched_orders',
  (context, { netuid, orders }) => {
    ensureOrdersInBounds(orders);
    const relayer = ensureSigned(context.origin);
    ensureEnabled(context.state);
    executeBatch(context, netuid, orders, relayer);
  },
);
