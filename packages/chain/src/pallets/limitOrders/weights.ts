import type { DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';
import type { SignedOrder } from './Order.ts';

/** What a benchmark found out of a call without orders, or of each order besides: picoseconds, bytes of proof, reads, writes. */
interface Measured {
  readonly refTime: bigint;
  readonly proofSize: bigint;
  readonly reads: number;
  readonly writes: number;
}

/**
 * Source: `pallets/limit-orders/src/weights.rs` of 2026-07-10, the newest that could be read; it knows nothing of
 * `prune_linked_output`. What a call with one order costs at 475 stands in the table of fees; what each further one adds is this.
 */
export const limitOrdersInfo: DispatchInfoTable = {
  execute_orders: byOrders(
    { refTime: 131_333_347n, proofSize: 6_148n, reads: 17, writes: 10 },
    { refTime: 528_445_964n, proofSize: 5_158n, reads: 11, writes: 7 },
  ),
  execute_batched_orders: byOrders(
    { refTime: 471_602_079n, proofSize: 8_727n, reads: 25, writes: 15 },
    { refTime: 260_747_527n, proofSize: 5_158n, reads: 10, writes: 7 },
  ),
  cancel_order: charged({ refTime: 15_364_000n, proofSize: 3_522n, reads: 1, writes: 1 }),
  set_pallet_status: charged({ refTime: 4_326_000n, writes: 1 }),
};

function byOrders(none: Measured, each: Measured) {
  return ({ orders }: { readonly orders: readonly SignedOrder[] }): DispatchInfo => {
    const count = orders.length;
    return charged({
      refTime: none.refTime + each.refTime * BigInt(count),
      proofSize: none.proofSize + each.proofSize * BigInt(count),
      reads: none.reads + each.reads * count,
      writes: none.writes + each.writes * count,
    });
  };
}
