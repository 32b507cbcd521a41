import { saturatingAddU64 } from '@taokit/fixed';
import type { Hex } from '../../state/AccountId.ts';
import type { State } from '../../state/State.ts';
import { type OrderStatus, Orders } from './storage.ts';

/** What of an order was carried out in parts so far, rao. */
export function filledSoFar(status: OrderStatus | undefined): bigint {
  return status?.type === 'PartiallyFilled' ? status.value : 0n;
}

/**
 * Keeps what an order is after a part of it was carried out, or all of it (`compute_order_status`).
 *
 * @param state - the state
 * @param id - the order
 * @param fillRao - the part; `null` for all at once
 * @param amountRao - the whole
 */
export function noteFilled(state: State, id: Hex, fillRao: bigint | null, amountRao: bigint): void {
  const filledRao =
    fillRao === null ? amountRao : saturatingAddU64(filledSoFar(Orders.get(state, id)), fillRao);
  const isWhole = filledRao >= amountRao;
  const status: OrderStatus = isWhole
    ? { type: 'Fulfilled', value: null }
    : { type: 'PartiallyFilled', value: filledRao };
  Orders.insert(state, id, status);
}
