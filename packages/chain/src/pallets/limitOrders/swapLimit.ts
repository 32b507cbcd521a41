import { saturatingAddU64, saturatingSubU64, U64_MAX } from '@taokit/fixed';
import { isBuy, type OrderV2 } from './Order.ts';
import { partOf } from './partOf.ts';

/**
 * The price at which an order's swap stops, rao of TAO per alpha: the limit and the slippage beyond it, or no bound where the order has
 * none (`compute_effective_swap_limit`).
 */
export function swapLimit(order: Pick<OrderV2, 'order_type' | 'limit_price' | 'max_slippage'>): bigint {
  const { limit_price, max_slippage } = order;
  if (max_slippage === null) return isBuy(order) ? U64_MAX : 0n;
  const slippage = partOf(limit_price, max_slippage);
  return isBuy(order) ? saturatingAddU64(limit_price, slippage) : saturatingSubU64(limit_price, slippage);
}
