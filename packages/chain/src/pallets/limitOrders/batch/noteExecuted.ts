import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { recordOutput } from '../linkedOutputs.ts';
import { noteFilled } from '../orderStatus.ts';
import type { BatchEntry } from './BatchEntry.ts';

/** Ends the batch where the share of an order rounds to nothing: its signer would have paid for it. */
export function ensureShare({ id, netRao }: BatchEntry, shareRao: bigint): void {
  ensure(shareRao > 0n, 'LimitOrders.ZeroShareInBatch', `${netRao} rao of order ${id} bring nothing.`);
}

/** Keeps that an order of a batch was carried out, and what it brought, rao. */
export function noteExecuted(context: Context, entry: BatchEntry, amount_out: bigint): void {
  const { id, order, fillRao, amountRao, grossRao } = entry;
  noteFilled(context.state, id, fillRao, amountRao);
  recordOutput(context, id, order, amount_out);
  context.deposit('LimitOrders.OrderExecuted', {
    order_id: id,
    signer: order.signer,
    netuid: order.netuid,
    order_type: order.order_type,
    amount_in: grossRao,
    amount_out,
  });
}
