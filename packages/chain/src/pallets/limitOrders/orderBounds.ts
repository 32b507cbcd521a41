import { ensure } from '../../runtime/DispatchFailure.ts';
import { type OrderV2, orderView, type SignedOrder, type VersionedOrder } from './Order.ts';
import { MAX_ORDERS_PER_BATCH } from './storage.ts';

/** Most accounts an order names that may submit it. */
const MAX_RELAYERS = 10;
/** All of something, in billionths. */
const WHOLE = 1_000_000_000;

/**
 * Fails with `Other` for a call with more orders than the chain decodes, or an order with more relayers or a part of more than all: a
 * transaction with such a call is none there, but the interface does not name the bounds, so that it can be read here.
 */
export function ensureOrdersInBounds(orders: readonly SignedOrder[]): void {
  const { length } = orders;
  ensure(length <= MAX_ORDERS_PER_BATCH, 'Other', `${length} orders, the most is ${MAX_ORDERS_PER_BATCH}.`);
  for (const { order } of orders) ensureOrderInBounds(order);
}

/** The same for one order. */
export function ensureOrderInBounds(order: VersionedOrder): void {
  const view = orderView(order);
  const relayers = view.relayer?.length ?? 0;
  ensure(relayers <= MAX_RELAYERS, 'Other', `${relayers} relayers, the most is ${MAX_RELAYERS}.`);
  for (const part of partsOf(view)) ensure(part <= WHOLE, 'Other', `${part} billionths are more than all.`);
}

function partsOf({ fee_rate, max_slippage, amount }: OrderV2): readonly number[] {
  return [fee_rate, max_slippage ?? 0, amount.type === 'LinkedPercentage' ? amount.value.pct : 0];
}
