import type { DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';
import type { SignedOrder } from './Order.ts';

interface Orders {
  readonly orders: readonly SignedOrder[];
}

/**
 * Source: `pallets/limit-orders/src/weights.rs` of 2026-07-10, the newest that could be read; it knows nothing of
 * `prune_linked_output`. What a call with one order costs at 475 stands in the table of fees; what each further one adds is this.
 */
export const limitOrdersInfo: DispatchInfoTable = {
  execute_orders: ({ orders }: Orders): DispatchInfo => {
    const count = orders.length;
    return charged({
      refTime: 131_333_347n + 528_445_964n * BigInt(count),
      proofSize: 6_148n + 5_158n * BigInt(count),
      reads: 17 + 11 * count,
      writes: 10 + 7 * count,
    });
  },
  execute_batched_orders: ({ orders }: Orders): DispatchInfo => {
    const count = orders.length;
    return charged({
      refTime: 471_602_079n + 260_747_527n * BigInt(count),
      proofSize: 8_727n + 5_158n * BigInt(count),
      reads: 25 + 10 * count,
      writes: 15 + 7 * count,
    });
  },
  cancel_order: charged({ refTime: 15_364_000n, proofSize: 3_522n, reads: 1, writes: 1 }),
  set_pallet_status: charged({ refTime: 4_326_000n, writes: 1 }),
};
