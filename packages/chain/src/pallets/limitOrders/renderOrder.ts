import { encodeSs58 } from '@taokit/keys';
import { type AccountId, bytesFromHex } from '../../state/AccountId.ts';
import { type OrderAmount, type OrderType, orderView, type VersionedOrder } from './Order.ts';

/** How the message calls them. */
const LABELS: Readonly<Record<OrderType['type'], string>> = {
  LimitBuy: 'Limit buy',
  TakeProfit: 'Take-profit',
  StopLoss: 'Stop-loss',
};

/**
 * An order in one line that a hardware wallet shows and signs.
 *
 * Every field is in it: a signature of one order is one of no other. Who may submit it is `none` for everybody and `[]` for an empty
 * list, which is nobody.
 *
 * Source: `render_order` in `pallets/limit-orders/src/lib.rs`, d89f2bc2; an older state of that file ends the second version with
 * `, records output` instead of `, has-linked-order`.
 */
export function renderOrder(order: VersionedOrder): string {
  const view = orderView(order);
  const { order_type, netuid, limit_price, expiry, fee_rate, max_slippage, chain_id } = view;
  const price = order_type.type === 'LimitBuy' ? 'limit price' : 'trigger price';
  return [
    `TAO.com order ${order.type.toLowerCase()}: ${LABELS[order_type.type]} ${amountText(view.amount)} on subnet ${netuid}`,
    `${price} ${limit_price}`,
    `expiry ${expiry}`,
    `hotkey ${addressOf(view.hotkey)}`,
    `fee ${fee_rate} to ${addressOf(view.fee_recipient)}`,
    `relayer ${relayerText(view.relayer)}`,
    `max slippage ${max_slippage ?? 'none'}`,
    `chain ${chain_id}`,
    `partial fills ${view.partial_fills_enabled}`,
    `signer ${addressOf(view.signer)}`,
    ...(order.type === 'V2' ? [`has-linked-order ${view.has_linked_order}`] : []),
  ].join(', ');
}

function amountText({ type, value }: OrderAmount): string {
  return type === 'Fixed' ? String(value) : `${value.pct} ppb of order ${value.provider} output`;
}

function relayerText(relayer: readonly AccountId[] | null): string {
  if (relayer === null) return 'none';
  return relayer.length === 0 ? '[]' : relayer.map(addressOf).join('+');
}

function addressOf(account: AccountId): string {
  return encodeSs58(bytesFromHex(account));
}
