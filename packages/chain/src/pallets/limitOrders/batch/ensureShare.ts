import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { BatchEntry } from './BatchEntry.ts';

/** Ends the batch where the share of an order rounds to nothing: its signer would have paid for it. */
export function ensureShare({ id, netRao }: BatchEntry, shareRao: bigint): void {
  ensure(shareRao > 0n, 'LimitOrders.ZeroShareInBatch', `${netRao} rao of order ${id} bring nothing.`);
}
