import { bySpec } from '@taokit/types';
import { callOf, type Variant } from '@taokit/types/registry';
import type { DeclarationContext, DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { callBytes } from '../../runtime/hashing.ts';
import { charged, withInner } from '../../runtime/weight.ts';
import type { Weight } from '../system/storage.ts';

/** Time by the number of other signatories and the bytes of the call, picoseconds. */
type RefTime = (others: number, bytes: number) => bigint;

const timed =
  (base: bigint, each: bigint, byte: bigint, reads: number, writes: number): RefTime =>
  (others, bytes) =>
    charged({ refTime: base + each * BigInt(others) + byte * BigInt(bytes), reads, writes }).refTime;

/** What calls take at a release, picoseconds. */
type RefTimeAt = (spec: number) => RefTime;

/** The first of `frame/multisig/src/weights.rs` of 2024-04-03, the second of 2025-02-25, which 425 and 475 are built with. */
const since = (older: RefTime, newer: RefTime): RefTimeAt => bySpec({ 233: older, 423: newer });

/** To begin a call. */
export const createRefTime: RefTimeAt = /* @__PURE__ */ since(
  timed(32_052_125n, 111_179n, 1_447n, 1, 1),
  timed(29_976_762n, 144_320n, 1_819n, 1, 1),
);
/** To approve one. */
export const approveRefTime: RefTimeAt = /* @__PURE__ */ since(
  timed(17_940_334n, 106_203n, 1_441n, 1, 1),
  timed(14_821_348n, 127_874n, 1_968n, 1, 1),
);
/** To make one, without what it takes itself. */
export const completeRefTime: RefTimeAt = /* @__PURE__ */ since(
  timed(42_418_863n, 164_555n, 1_573n, 4, 2),
  timed(34_745_418n, 193_313n, 2_057n, 4, 2),
);
/** To call with one approval, without what the call takes itself and its account. */
export const singleRefTime: RefTimeAt = /* @__PURE__ */ since(
  timed(20_727_356n, 0n, 572n, 2, 0),
  timed(20_470_382n, 0n, 397n, 2, 0),
);
const createByHash = /* @__PURE__ */ since(
  timed(30_237_756n, 107_619n, 0n, 1, 1),
  timed(27_463_275n, 139_226n, 0n, 1, 1),
);
const approveByHash = /* @__PURE__ */ since(
  timed(16_907_862n, 101_887n, 0n, 1, 1),
  timed(14_074_258n, 126_544n, 0n, 1, 1),
);
const cancel = /* @__PURE__ */ since(
  timed(31_473_005n, 107_460n, 0n, 1, 1),
  timed(28_623_566n, 135_351n, 0n, 1, 1),
);
/** Younger than the first benchmark: there it is charged as `cancel_as_multi`. */
const poke = /* @__PURE__ */ since(
  timed(31_473_005n, 107_460n, 0n, 1, 1),
  timed(27_349_525n, 121_813n, 0n, 1, 1),
);

interface Approval {
  readonly other_signatories: readonly unknown[];
  readonly max_weight: Weight;
}

const PROOF = 6_811n;

const others =
  (refTime: RefTimeAt) =>
  (args: { other_signatories: readonly unknown[] }, { spec }: DeclarationContext): DispatchInfo =>
    charged({ refTime: refTime(spec)(args.other_signatories.length, 0), proofSize: PROOF });

/** The most any of some outcomes takes, and what the caller allows the call. */
function most(
  refTimes: readonly RefTimeAt[],
  spec: number,
  { other_signatories, max_weight }: Approval,
  bytes: number,
): DispatchInfo {
  const times = refTimes.map((refTime) => refTime(spec)(other_signatories.length, bytes));
  const [longest = 0n] = times.sort((a, b) => (a < b ? 1 : -1));
  return charged({
    refTime: longest + max_weight.ref_time,
    proofSize: PROOF + max_weight.proof_size,
  });
}

/** Source: `frame/multisig/src/lib.rs`. */
export const multisigInfo: DispatchInfoTable = {
  as_multi_threshold_1({ call }: { call: Variant }, { registry, infoOf, spec }) {
    const inner = infoOf(callOf(call));
    const refTime = singleRefTime(spec)(0, callBytes(registry, callOf(call)).length);
    const outer = charged({ refTime, proofSize: 3_997n, reads: 1, writes: 1 });
    return { ...withInner(outer, [inner]), class: inner.class };
  },
  as_multi: (args: Approval & { call: Variant }, { registry, spec }) =>
    most(
      [createRefTime, approveRefTime, completeRefTime],
      spec,
      args,
      callBytes(registry, callOf(args.call)).length,
    ),
  approve_as_multi: (args: Approval, { spec }) => most([createByHash, approveByHash], spec, args, 0),
  cancel_as_multi: others(cancel),
  poke_deposit: others(poke),
};
