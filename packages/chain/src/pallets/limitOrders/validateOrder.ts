import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../runtime/Context.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import type { AccountId, Hex } from '../../state/AccountId.ts';
import { ChainId } from '../evmChainId/storage.ts';
import { ROOT_NETUID } from '../subtensorModule/subnets/existing.ts';
import { alphaWorth } from '../swap/alphaWorth.ts';
import { Now } from '../timestamp/storage.ts';
import { isOrderSigned } from './isOrderSigned.ts';
import { type ResolvedAmount, resolveAmount } from './linkedOutputs.ts';
import type { OrderV2, SignedOrder } from './Order.ts';
import { filledSoFar } from './orderStatus.ts';
import { type OrderStatus, Orders } from './storage.ts';

/** Of a whole alpha: prices of orders are for one. */
const RAO = 1_000_000_000n;

/** What an order is checked against. */
export interface OrderSituation {
  /** Its id. */
  readonly id: Hex;
  /** Its terms. */
  readonly order: OrderV2;
  /** Price of the subnet's alpha, TAO, U64F64 bits. */
  readonly priceBits: bigint;
  /** Who submits it. */
  readonly relayer: AccountId;
}

/**
 * The checks of an order, in the chain's order.
 *
 * Source: `validate_order` in `pallets/limit-orders/src/lib.rs`, d89f2bc2. The error `OrderSignerFrozen`, which 475 has besides, is in
 * no source that could be read, and nothing here ends with it.
 *
 * @returns how much the order trades in all
 */
export function validateOrder(
  context: Context,
  signed: SignedOrder,
  situation: OrderSituation,
): ResolvedAmount {
  const { state } = context;
  const { id, order } = situation;
  ensure(order.netuid !== ROOT_NETUID, 'LimitOrders.RootNetUidNotAllowed', 'Nothing is traded on root.');
  const chainId = ChainId.get(state);
  ensure(
    order.chain_id === chainId,
    'LimitOrders.ChainIdMismatch',
    `The order is for chain ${order.chain_id}, this is ${chainId}.`,
  );
  ensure(
    isOrderSigned(context.runtime, signed),
    'LimitOrders.InvalidSignature',
    `${order.signer} did not sign order ${id}.`,
  );
  const status = Orders.get(state, id);
  ensureOpen(id, status);
  const now = Now.get(state);
  const isInTime = now <= order.expiry;
  ensure(isInTime, 'LimitOrders.OrderExpired', `The order's time was over at ${order.expiry}, it is ${now}.`);
  ensurePrice(order, situation.priceBits);
  const { relayer } = situation;
  ensure(
    order.relayer?.includes(relayer) ?? true,
    'LimitOrders.RelayerMissMatch',
    `The order names who may submit it, and ${relayer} is not among them.`,
  );
  const resolved = resolveAmount(state, order);
  ensureFill(order, signed.partial_fill, status, resolved.amountRao);
  return resolved;
}

function ensureOpen(id: Hex, status: OrderStatus | undefined): void {
  const isFulfilled = status?.type === 'Fulfilled';
  ensure(!isFulfilled, 'LimitOrders.OrderAlreadyProcessed', `Order ${id} was carried out.`);
  ensure(status?.type !== 'Cancelled', 'LimitOrders.OrderCancelled', `Order ${id} was cancelled.`);
}

function ensurePrice({ order_type, limit_price }: OrderV2, priceBits: bigint): void {
  const price = alphaWorth(RAO, priceBits);
  ensure(
    order_type.type === 'TakeProfit' ? price >= limit_price : price <= limit_price,
    'LimitOrders.PriceConditionNotMet',
    `The price is ${price} rao, the order is a ${order_type.type} at ${limit_price}.`,
  );
}

/** Fails unless an order may be carried out in the part asked for, or as a whole where none is. */
function ensureFill(
  order: OrderV2,
  fillRao: bigint | null,
  status: OrderStatus | undefined,
  amountRao: bigint,
): void {
  const wrong = 'LimitOrders.IncorrectPartialFillAmount';
  if (fillRao === null) {
    const isBegun = status?.type === 'PartiallyFilled';
    ensure(!isBegun, wrong, `${filledSoFar(status)} rao are filled: say how much of the rest to fill.`);
    return;
  }
  const isFixed = order.amount.type === 'Fixed';
  ensure(
    isFixed,
    'LimitOrders.PartialFillNotSupportedForLinkedAmount',
    'The order draws from another one: fill it whole.',
  );
  ensure(
    !order.has_linked_order,
    'LimitOrders.PartialFillNotSupportedForProvider',
    'Another order draws from this one: fill it whole.',
  );
  ensure(
    order.relayer !== null,
    'LimitOrders.RelayerRequiredForPartialFill',
    'The order names nobody to submit it.',
  );
  ensure(order.partial_fills_enabled, 'LimitOrders.PartialFillsNotEnabled', 'The order allows no parts.');
  const mostRao = saturatingSubU64(amountRao, filledSoFar(status));
  ensure(fillRao > 0n && fillRao <= mostRao, wrong, `${fillRao} of ${mostRao} rao that are left.`);
}
