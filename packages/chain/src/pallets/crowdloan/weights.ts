import { callOf, type Variant } from '@taokit/types/registry';
import type { DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged, withInner } from '../../runtime/weight.ts';
import { REFUND_CONTRIBUTORS_LIMIT } from './storage.ts';

const create = charged({ refTime: 59_829_000n, proofSize: 6_148n, reads: 3, writes: 5 });

/** Of a refund of so many contributions. */
export function refundInfo(count: number): DispatchInfo {
  return charged({
    refTime: 110_703_000n + 39_503_253n * BigInt(count),
    proofSize: 3_747n + 2_579n * BigInt(count),
    reads: 2 + 2 * count,
    writes: 2 * count,
  });
}

/** Source: `pallets/crowdloan/src/weights.rs` and `lib.rs` at 425. */
export const crowdloanInfo: DispatchInfoTable = {
  create: ({ call }: { call: Variant | null }, { infoOf }) =>
    call === null ? create : withInner(create, [infoOf(callOf(call))]),
  contribute: charged({ refTime: 66_609_000n, proofSize: 6_148n, reads: 5, writes: 4 }),
  withdraw: charged({ refTime: 60_259_000n, proofSize: 6_148n, reads: 4, writes: 4 }),
  finalize: charged({ refTime: 31_507_000n, proofSize: 4_197_809n, reads: 4, writes: 2 }),
  refund: refundInfo(REFUND_CONTRIBUTORS_LIMIT),
  dissolve: charged({ refTime: 66_939_000n, proofSize: 6_148n, reads: 4, writes: 5 }),
  update_min_contribution: charged({ refTime: 13_259_000n, proofSize: 3_747n, reads: 2, writes: 1 }),
  update_end: charged({ refTime: 12_048_000n, proofSize: 3_747n, reads: 1, writes: 1 }),
  update_cap: charged({ refTime: 11_357_000n, proofSize: 3_747n, reads: 1, writes: 1 }),
  set_max_contribution: charged({ refTime: 16_024_000n, proofSize: 3_747n, reads: 2, writes: 1 }),
};
