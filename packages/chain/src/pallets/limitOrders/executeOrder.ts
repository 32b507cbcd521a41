import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../runtime/Context.ts';
import type { AccountId, Hex } from '../../state/AccountId.ts';
import { alphaPrice } from '../swap/pool.ts';
import { consumeOutput } from './linkedOutputs.ts';
import { noteExecuted, type OrderTrade } from './noteExecuted.ts';
import { isBuy, type OrderV2, orderView, type SignedOrder } from './Order.ts';
import { buyForSigner, sellForSigner } from './orderSwap.ts';
import { partOf } from './partOf.ts';
import { payFee } from './payFee.ts';
import { swapLimit } from './swapLimit.ts';
import { validateOrder } from './validateOrder.ts';

/**
 * Carries one order out, by a swap of its own (`try_execute_order`). Whoever calls undoes everything where it fails.
 *
 * @param context - where
 * @param signed - the order
 * @param id - its id
 * @param relayer - who submits it
 */
export function executeOrder(context: Context, signed: SignedOrder, id: Hex, relayer: AccountId): void {
  const order = orderView(signed.order);
  const priceBits = alphaPrice(context, order.netuid);
  const { amountRao, provider } = validateOrder(context, signed, { id, order, priceBits, relayer });
  const trade = isBuy(order) ? tradeBuy : tradeSale;
  const fillRao = signed.partial_fill;
  const traded = trade(context, order, fillRao ?? amountRao);
  if (provider !== undefined) consumeOutput(context, provider, id, amountRao);
  noteExecuted(context, { id, order, amountRao, fillRao }, traded);
}

/** The fee is of the TAO that is paid, and is not swapped. */
function tradeBuy(context: Context, order: OrderV2, taoRao: bigint): OrderTrade {
  const feeRao = partOf(taoRao, order.fee_rate);
  const amount_in = saturatingSubU64(taoRao, feeRao);
  const swap = { amountRao: amount_in, limitPriceRao: swapLimit(order) };
  const amount_out = buyForSigner(context, positionOf(order), swap);
  payFee(context, order.signer, order.fee_recipient, feeRao);
  return { amount_in, amount_out };
}

/** The fee is of the TAO that comes out. */
function tradeSale(context: Context, order: OrderV2, alphaRao: bigint): OrderTrade {
  const swap = { amountRao: alphaRao, limitPriceRao: swapLimit(order) };
  const taoRao = sellForSigner(context, positionOf(order), swap);
  const feeRao = partOf(taoRao, order.fee_rate);
  payFee(context, order.signer, order.fee_recipient, feeRao);
  return { amount_in: alphaRao, amount_out: saturatingSubU64(taoRao, feeRao) };
}

function positionOf({ signer, hotkey, netuid }: OrderV2) {
  return { coldkey: signer, hotkey, netuid };
}
