/**
 * `clipped_weights`, `validator_trust`, `ranks`, `weights_for_bonds` and classic's stake-weighted bonds delta in one walk over
 * a strip, in two where the bonds penalty is not 1. All of them look at one entry, or add up exactly in any order.
 */
import { u16Proportion } from '../fixed/I32F32';
import { take, takeZeroed } from '../memory';
import { bondsPenalty, flags, YUMA3 } from '../abi.generated';
import { addWide, lowWords, scale } from './lanes';
import { voters, weighers } from './layout';
import { stakes } from './voterStake';

/** Two u64 per row, to be added up: validator trust. */
export let trusts: usize = 0;
/** Ranks of the last strip. */
export let ranks: v128 = i32x4(0, 0, 0, 0);
/** Column sums and maxima of the last strip, where classic has weighed it by stake. */
export let deltaSums: v128 = i32x4(0, 0, 0, 0);
export let deltaMaxima: v128 = i32x4(0, 0, 0, 0);

/** The strip before it was clipped, where the penalty is not 1. */
let unclipped: usize = 0;

export function startTrust(): void {
  trusts = takeZeroed(weighers, 4);
  unclipped = take(weighers, 4);
}

/** Turns a strip of weights into weights for bonds, in classic times stake. */
export function clipStrip(strip: usize, consensus: v128): void {
  const isPartial = bondsPenalty != 65535;
  if (isPartial) memory.copy(unclipped, strip, weighers << 4);
  // Rows without stake have trust, and in Yuma3 bonds, but no part in sums.
  clipRows(strip, voters, weighers, consensus);
  if (!(flags & YUMA3)) memory.fill(strip + (voters << 4), 0, (weighers - voters) << 4);
  clipRows(strip, 0, voters, consensus);
  if (isPartial) penalizeRows(strip, consensus);
}

function clipRows(strip: usize, first: u32, behind: u32, consensus: v128): void {
  const isClassic = !(flags & YUMA3);
  const words = lowWords();
  let rank = i32x4.splat(0);
  let most = i32x4.splat(0);
  let stakeAt = stakes + (first << 2);
  let trustAt = trusts + (first << 4);
  const end = strip + (behind << 4);
  for (let at = strip + (first << 4); at < end; at += 16, stakeAt += 4, trustAt += 16) {
    const clipped = i32x4.min_u(v128.load(at), consensus);
    v128.store(trustAt, addWide(v128.load(trustAt), clipped, words));
    // A rank is at most the sum of stakes, and 2^32 only where all weights are 1.0: see `storeConsensus`.
    const share = scale(v128.load_splat<u32>(stakeAt), clipped);
    rank = i32x4.add(rank, share);
    most = i32x4.max_u(most, share);
    v128.store(at, isClassic ? share : clipped);
  }
  ranks = deltaSums = rank;
  deltaMaxima = most;
}

/** What the penalty leaves of the part beyond consensus. Rows without stake are only looked at in Yuma3. */
function penalizeRows(strip: usize, consensus: v128): void {
  const isClassic = !(flags & YUMA3);
  const penalty = i32x4.splat(<i32>u16Proportion(bondsPenalty));
  const words = lowWords();
  let sum = i32x4.splat(0);
  let most = i32x4.splat(0);
  const end = (isClassic ? voters : weighers) << 4;
  for (let at: usize = 0; at < end; at += 16) {
    const weight = v128.load(unclipped + at);
    let kept = penalized(weight, i32x4.min_u(weight, consensus), penalty, words);
    if (isClassic) kept = scale(v128.load_splat<u32>(stakes + (at >> 2)), kept);
    sum = i32x4.add(sum, kept);
    most = i32x4.max_u(most, kept);
    v128.store(strip + at, kept);
  }
  deltaSums = sum;
  deltaMaxima = most;
}

/**
 * `interpolate_sparse`: weight + floor(penalty * (clipped - weight)), where the product is not positive: minus its ceiling.
 * `almostOne` is as much as a fraction comes to.
 */
// @ts-ignore: decorator
@inline
function penalized(weight: v128, clipped: v128, penalty: v128, almostOne: v128): v128 {
  const difference = i32x4.sub(weight, clipped);
  const low = i64x2.add(i64x2.extmul_low_i32x4_u(penalty, difference), almostOne);
  const high = i64x2.add(i64x2.extmul_high_i32x4_u(penalty, difference), almostOne);
  return i32x4.sub(weight, v128.shuffle<u32>(low, high, 1, 3, 5, 7));
}
