import { callOf, type Variant } from '@taokit/types/registry';
import type { DeclarationContext, DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged, withInner } from '../../runtime/weight.ts';
import type { Weight } from '../system/storage.ts';

/** What a batch itself takes, picoseconds, by its number of calls. */
export type BatchRefTime = (calls: number) => bigint;

const batchOf =
  (base: bigint, each: bigint): BatchRefTime =>
  (calls) =>
    charged({ refTime: base + each * BigInt(calls), reads: 2 }).refTime;

/** Of `batch`. */
export const batchRefTime: BatchRefTime = batchOf(19_446_696n, 5_450_264n);
/** Of `batch_all`. */
export const batchAllRefTime: BatchRefTime = batchOf(13_428_230n, 5_663_250n);
/** Of `force_batch`. */
export const forceBatchRefTime: BatchRefTime = batchOf(12_134_867n, 5_477_293n);
/** Of `as_derivative`, and of the account it calls as. */
export const AS_DERIVATIVE: DispatchInfo = charged({
  refTime: 15_378_000n,
  proofSize: 3_983n,
  reads: 3,
  writes: 1,
});
/** Of `if_else`. */
export const IF_ELSE: DispatchInfo = charged({ refTime: 21_831_000n, proofSize: 3_983n, reads: 2 });

interface Inner {
  readonly call: Variant;
}

const around =
  (outer: DispatchInfo) =>
  ({ call }: Inner, { infoOf }: DeclarationContext) =>
    withInner(outer, [infoOf(callOf(call))]);

/** A batch pays when any of its calls does. */
const batch =
  (refTime: BatchRefTime) =>
  ({ calls }: { calls: readonly Variant[] }, { infoOf }: DeclarationContext) => {
    const inner = calls.map((call) => infoOf(callOf(call)));
    const outer = charged({ refTime: refTime(calls.length), proofSize: 3_983n });
    return { ...withInner(outer, inner), paysFee: inner.some(({ paysFee }) => paysFee) };
  };

/** Source: `pallets/utility/src/weights.rs` and `lib.rs` at 425. */
export const utilityInfo: DispatchInfoTable = {
  batch: batch(batchRefTime),
  batch_all: batch(batchAllRefTime),
  force_batch: batch(forceBatchRefTime),
  as_derivative: around(AS_DERIVATIVE),
  dispatch_as: around(charged({ refTime: 6_893_000n })),
  dispatch_as_fallible: around(charged({ refTime: 7_113_000n })),
  with_weight: ({ weight }: { weight: Weight }) => ({
    refTime: weight.ref_time,
    proofSize: weight.proof_size,
    class: 'Normal',
    paysFee: true,
  }),
  if_else: ({ main, fallback }: { main: Variant; fallback: Variant }, { infoOf }) =>
    withInner(IF_ELSE, [infoOf(callOf(main)), infoOf(callOf(fallback))]),
};
