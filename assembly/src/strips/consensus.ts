/**
 * Row-normalised weights and `consensus`, strip by strip.
 *
 * The pallet partitions by pivots. What it finds does not depend on them: the smallest score v whose stake of scores <= v
 * exceeds the minority, or the largest score where none does. Here all four columns narrow it down together, from their
 * smallest and largest score, by guesses in proportion to the stake in between, which are good where scores are spread evenly,
 * and every other time by half, where they are not. Bounds snap to scores. The stake of scores <= v < largest is below the
 * sum of all, so it stays below 2^32.
 */
import { u16Proportion } from '../fixed/I32F32';
import { kappa } from '../abi.generated';
import { rowFactors, weightRows } from './denseRows';
import { quotientOfU16, rounder } from './lanes';
import { pitch, rows, voters, weighers } from './layout';
import { absentStake, hasAbsent, medianStakes, minority } from './voterStake';

/** From this round on, every other time by half. */
const DOUBT = 6;

let smallest: v128 = i32x4(0, 0, 0, 0);
let largest: v128 = i32x4(0, 0, 0, 0);

/** Fills strip `s`, at `strip`, with normalised weights and returns its consensus. */
export function stripConsensus(s: u32, strip: usize): v128 {
  const stored = weightRows + (s << 3);
  normalizeRows(stored, strip, 0, voters);
  const low = hasAbsent ? i32x4.splat(0) : smallest;
  const high = largest;
  normalizeRows(stored, strip, voters, weighers);
  memory.fill(strip + (weighers << 4), 0, (rows - weighers) << 4);
  if (voters == 0) return i32x4.splat(0);
  if (kappa == 0) return high;
  // A minority of 0 or less: the smallest score exceeds it.
  if (minority <= 0) return low;
  return narrow(strip, low, high, i32x4.splat(<i32>minority));
}

function normalizeRows(stored: usize, strip: usize, from: u32, to: u32): void {
  let least = i32x4.splat(-1);
  let most = i32x4(0, 0, 0, 0);
  const step = pitch;
  const round = rounder();
  let factors = rowFactors + (from << 4);
  stored += from * step;
  const end = strip + (to << 4);
  for (let at = strip + (from << 4); at < end; at += 16, factors += 16, stored += step) {
    const scaleBy = v128.load_splat<u64>(factors);
    const shift = v128.load_splat<u64>(factors, 8);
    const weight = quotientOfU16(v128.load_ext<u16>(stored), scaleBy, scaleBy, shift, shift, round);
    least = i32x4.min_u(least, weight);
    most = i32x4.max_u(most, weight);
    v128.store(at, weight);
  }
  smallest = least;
  largest = most;
}

function narrow(strip: usize, low: v128, high: v128, bound: v128): v128 {
  const end = strip + (voters << 4);
  // Stake of scores below `low` and up to `high`.
  let lowStake = i32x4.splat(0);
  let highStake = i32x4.splat(<i32>(minority + u16Proportion(kappa)));
  for (let round = 0; v128.any_true(v128.xor(low, high)); round++) {
    const middle = round >= DOUBT && round & 1 ? halfway(low, high) : guess(low, high, lowStake, highStake, bound);
    let stake = i32x4.splat(absentStake);
    // The largest score up to the middle and the smallest above it.
    let below = i32x4.splat(0);
    let above = i32x4.splat(-1);
    let stakes = medianStakes;
    for (let at = strip; at < end; at += 16, stakes += 4) {
      const score = v128.load(at);
      const isBelow = i32x4.le_u(score, middle);
      stake = i32x4.add(stake, v128.and(v128.load_splat<u32>(stakes), isBelow));
      below = i32x4.max_u(below, v128.and(score, isBelow));
      above = i32x4.min_u(above, v128.or(score, isBelow));
    }
    const enough = i32x4.gt_u(stake, bound);
    const open = v128.xor(i32x4.eq(low, high), i32x4.splat(-1));
    const down = v128.and(enough, open);
    const up = v128.andnot(open, enough);
    high = v128.bitselect(below, high, down);
    highStake = v128.bitselect(stake, highStake, down);
    low = v128.bitselect(above, low, up);
    lowStake = v128.bitselect(stake, lowStake, up);
  }
  return high;
}

// @ts-ignore: decorator
@inline
function halfway(low: v128, high: v128): v128 {
  return i32x4.add(low, i32x4.shr_u(i32x4.sub(high, low), 1));
}

/** Where the stake would reach the bound if it were spread evenly; any number from `low` to below `high` would do. */
function guess(low: v128, high: v128, lowStake: v128, highStake: v128, bound: v128): v128 {
  const range = i32x4.sub(high, low);
  const part = f32x4.div(
    f32x4.convert_i32x4_u(i32x4.sub(bound, lowStake)),
    f32x4.convert_i32x4_u(i32x4.sub(highStake, lowStake)),
  );
  const step = i32x4.trunc_sat_f32x4_u(f32x4.mul(part, f32x4.convert_i32x4_u(range)));
  // Not `high` itself; a range of 0 stays.
  return i32x4.add(low, i32x4.min_u(step, i32x4.sub(range, i32x4.splat(1))));
}
