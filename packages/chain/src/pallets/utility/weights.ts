import { bySpec } from '@taokit/types';
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

/** What the calls take at a release, without the calls inside. */
export interface UtilityWeights {
  /** Of `batch`. */
  readonly batch: BatchRefTime;
  /** Of `batch_all`. */
  readonly batchAll: BatchRefTime;
  /** Of `force_batch`. */
  readonly forceBatch: BatchRefTime;
  /** Of `as_derivative`, and of the account it calls as. */
  readonly asDerivative: DispatchInfo;
  /** Of `dispatch_as`. */
  readonly dispatchAs: DispatchInfo;
  /** Of `dispatch_as_fallible`. */
  readonly dispatchAsFallible: DispatchInfo;
  /** Of `if_else`. */
  readonly ifElse: DispatchInfo;
}

const proofSize = 3_983n;

/**
 * Source: `pallets/utility/src/weights.rs` at 425, and of 2026-07-16, to which the fees of 467 are equal but for `batch_all`: its time for
 * each call is the file's, the rest what the fee of one call leaves.
 */
export const utilityWeights: (spec: number) => UtilityWeights = /* @__PURE__ */ bySpec({
  233: {
    batch: batchOf(19_446_696n, 5_450_264n),
    batchAll: batchOf(13_428_230n, 5_663_250n),
    forceBatch: batchOf(12_134_867n, 5_477_293n),
    asDerivative: charged({ refTime: 15_378_000n, proofSize, reads: 3, writes: 1 }),
    dispatchAs: charged({ refTime: 6_893_000n }),
    dispatchAsFallible: charged({ refTime: 7_113_000n }),
    ifElse: charged({ refTime: 21_831_000n, proofSize, reads: 2 }),
  },
  467: {
    batch: batchOf(17_074_386n, 5_790_025n),
    batchAll: batchOf(10_615_102n, 6_103_978n),
    forceBatch: batchOf(30_782_380n, 5_775_616n),
    asDerivative: charged({ refTime: 15_800_000n, proofSize, reads: 3, writes: 1 }),
    dispatchAs: charged({ refTime: 7_293_000n }),
    dispatchAsFallible: charged({ refTime: 7_244_000n }),
    ifElse: charged({ refTime: 22_742_000n, proofSize, reads: 2 }),
  },
});

interface Inner {
  readonly call: Variant;
}

const around =
  (outer: (weights: UtilityWeights) => DispatchInfo) =>
  ({ call }: Inner, { infoOf, spec }: DeclarationContext) =>
    withInner(outer(utilityWeights(spec)), [infoOf(callOf(call))]);

/** A batch pays when any of its calls does. */
const batch =
  (refTime: (weights: UtilityWeights) => BatchRefTime) =>
  ({ calls }: { calls: readonly Variant[] }, { infoOf, spec }: DeclarationContext) => {
    const inner = calls.map((call) => infoOf(callOf(call)));
    const outer = charged({ refTime: refTime(utilityWeights(spec))(calls.length), proofSize });
    return { ...withInner(outer, inner), paysFee: inner.some(({ paysFee }) => paysFee) };
  };

/** Source: `pallets/utility/src/lib.rs` at 425. */
export const utilityInfo: DispatchInfoTable = {
  batch: batch((weights) => weights.batch),
  batch_all: batch((weights) => weights.batchAll),
  force_batch: batch((weights) => weights.forceBatch),
  as_derivative: around((weights) => weights.asDerivative),
  dispatch_as: around((weights) => weights.dispatchAs),
  dispatch_as_fallible: around((weights) => weights.dispatchAsFallible),
  with_weight: ({ weight }: { weight: Weight }) => ({
    refTime: weight.ref_time,
    proofSize: weight.proof_size,
    class: 'Normal',
    paysFee: true,
  }),
  if_else: ({ main, fallback }: { main: Variant; fallback: Variant }, { infoOf, spec }) =>
    withInner(utilityWeights(spec).ifElse, [infoOf(callOf(main)), infoOf(callOf(fallback))]),
};
