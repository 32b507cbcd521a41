/**
 * `clipped_weights`, `validator_trust`, `ranks`, `weights_for_bonds` and classic's stake-weighted bonds delta in one walk over
 * a strip. All of them look at one entry, or add up exactly in any order.
 */
import { u16Proportion } from '../fixed/I32F32';
import { LOW } from '../fixed/wide';
import { takeZeroed } from '../memory';
import { bondsPenalty, flags, YUMA3 } from '../parameters';
import { addWide, scale } from './lanes';
import { voters, weighers } from './layout';
import { stakes } from './voterStake';

/** Two u64 per row, to be added up: validator trust. */
export let trusts: usize = 0;
/** Ranks of the last strip. */
export let ranks: v128 = i32x4(0, 0, 0, 0);
/** Column sums and maxima of the last strip, where classic has weighed it by stake. */
export let deltaSums: v128 = i32x4(0, 0, 0, 0);
export let deltaMaxima: v128 = i32x4(0, 0, 0, 0);

export function startTrust(): void {
  trusts = takeZeroed(weighers, 4);
}

/** Turns a strip of weights into weights for bonds, in classic times stake. */
export function clipStrip(strip: usize, consensus: v128): void {
  // Rows without stake have trust, and in Yuma3 bonds, but no part in sums.
  clipRows(strip, voters, weighers, consensus);
  if (!(flags & YUMA3)) memory.fill(strip + (voters << 4), 0, (weighers - voters) << 4);
  clipRows(strip, 0, voters, consensus);
}

function clipRows(strip: usize, first: u32, behind: u32, consensus: v128): void {
  const isClassic = !(flags & YUMA3);
  const penalty = bondsPenalty;
  let rank = i32x4.splat(0);
  let sum = i32x4.splat(0);
  let most = i32x4.splat(0);
  let stakeAt = stakes + (first << 2);
  let trustAt = trusts + (first << 4);
  const end = strip + (behind << 4);
  for (let at = strip + (first << 4); at < end; at += 16, stakeAt += 4, trustAt += 16) {
    const stake = v128.load_splat<u32>(stakeAt);
    const weight = v128.load(at);
    const clipped = i32x4.min_u(weight, consensus);
    v128.store(trustAt, addWide(v128.load(trustAt), clipped));
    // A rank is at most the sum of stakes, and 2^32 only where all weights are 1.0: see `storeConsensus`.
    const share = scale(stake, clipped);
    rank = i32x4.add(rank, share);
    let kept = isClassic ? share : clipped;
    if (penalty != 65535) {
      kept = penalty == 0 ? weight : penalized(weight, clipped, penalty);
      if (isClassic) kept = scale(stake, kept);
    }
    sum = i32x4.add(sum, kept);
    most = i32x4.max_u(most, kept);
    v128.store(at, kept);
  }
  ranks = rank;
  deltaSums = sum;
  deltaMaxima = most;
}

/** `interpolate_sparse`: weight + floor(penalty * (clipped - weight)), where the product is not positive: minus its ceiling. */
// @ts-ignore: decorator
@inline
function penalized(weight: v128, clipped: v128, bondsPenalty: u32): v128 {
  const penalty = i32x4.splat(<i32>u16Proportion(bondsPenalty));
  const difference = i32x4.sub(weight, clipped);
  const almostOne = i64x2.splat(LOW);
  const low = i64x2.add(i64x2.extmul_low_i32x4_u(penalty, difference), almostOne);
  const high = i64x2.add(i64x2.extmul_high_i32x4_u(penalty, difference), almostOne);
  return i32x4.sub(weight, v128.shuffle<u32>(low, high, 1, 3, 5, 7));
}
