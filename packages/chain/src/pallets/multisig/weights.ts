import { callOf, type Variant } from '@taokit/types/registry';
import type { DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { callBytes } from '../../runtime/hashing.ts';
import { charged, withInner } from '../../runtime/weight.ts';
import type { Weight } from '../system/storage.ts';

/** Time by the number of other signatories and the bytes of the call, picoseconds. */
type RefTime = (others: number, bytes: number) => bigint;

const timed =
  (base: bigint, each: bigint, byte: bigint, reads: number, writes: number): RefTime =>
  (others, bytes) =>
    charged({ refTime: base + each * BigInt(others) + byte * BigInt(bytes), reads, writes }).refTime;

/** To begin a call. */
export const createRefTime: RefTime = timed(32_052_125n, 111_179n, 1_447n, 1, 1);
/** To approve one. */
export const approveRefTime: RefTime = timed(17_940_334n, 106_203n, 1_441n, 1, 1);
/** To make one, without what it takes itself. */
export const completeRefTime: RefTime = timed(42_418_863n, 164_555n, 1_573n, 4, 2);
/** To call with one approval, without what the call takes itself and its account. */
export const singleRefTime: RefTime = timed(20_727_356n, 0n, 572n, 2, 0);
const createByHash = timed(30_237_756n, 107_619n, 0n, 1, 1);
const approveByHash = timed(16_907_862n, 101_887n, 0n, 1, 1);
const cancel = timed(31_473_005n, 107_460n, 0n, 1, 1);

interface Approval {
  readonly other_signatories: readonly unknown[];
  readonly max_weight: Weight;
}

const PROOF = 6_811n;

const others = (refTime: RefTime) => (args: { other_signatories: readonly unknown[] }) =>
  charged({ refTime: refTime(args.other_signatories.length, 0), proofSize: PROOF });

/** The most any of some outcomes takes, and what the caller allows the call. */
function most(
  refTimes: readonly RefTime[],
  { other_signatories, max_weight }: Approval,
  bytes: number,
): DispatchInfo {
  const times = refTimes.map((refTime) => refTime(other_signatories.length, bytes));
  const [longest = 0n] = times.sort((a, b) => (a < b ? 1 : -1));
  return charged({
    refTime: longest + max_weight.ref_time,
    proofSize: PROOF + max_weight.proof_size,
  });
}

/**
 * Source: `frame/multisig/src/weights.rs`, benchmark of 2024-04-03, an older one than mainnet's: fees can differ by some thousand
 * rao. `poke_deposit` is younger; it is charged as `cancel_as_multi`.
 */
export const multisigInfo: DispatchInfoTable = {
  as_multi_threshold_1({ call }: { call: Variant }, { registry, infoOf }) {
    const inner = infoOf(callOf(call));
    const refTime = singleRefTime(0, callBytes(registry, callOf(call)).length);
    const outer = charged({ refTime, proofSize: 3_997n, reads: 1, writes: 1 });
    return { ...withInner(outer, [inner]), class: inner.class };
  },
  as_multi: (args: Approval & { call: Variant }, { registry }) =>
    most(
      [createRefTime, approveRefTime, completeRefTime],
      args,
      callBytes(registry, callOf(args.call)).length,
    ),
  approve_as_multi: (args: Approval) => most([createByHash, approveByHash], args, 0),
  cancel_as_multi: others(cancel),
  poke_deposit: others(cancel),
};
