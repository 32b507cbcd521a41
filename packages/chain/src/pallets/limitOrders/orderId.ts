import { encodeValue, findCall, hashers, type Registry } from '@taokit/types/registry';
import { type Hex, hexFromBytes } from '../../state/AccountId.ts';
import type { VersionedOrder } from './Order.ts';

/** An order's SCALE bytes, its version first: what is signed. */
export function orderBytes(registry: Registry, order: VersionedOrder): Uint8Array {
  const [[, type]] = findCall(registry, 'LimitOrders.cancel_order') as [readonly [string, number]];
  return encodeValue(registry, type, order);
}

/** What the chain knows an order by (`derive_order_id`): Blake2 of its bytes. The signature is no part of it. */
export function orderId(registry: Registry, order: VersionedOrder): Hex {
  return hexFromBytes(hashers.Blake2_256.hash(orderBytes(registry, order)));
}
