/**
 * Test-only: the kernel's arithmetic, one export per column of the `fixed` tables, and its arithmetic on lanes; run on vectors and
 * on random numbers, never shipped.
 */
import { alphaSigmoid, combinedDifference, steepnessFactor } from './epoch/alphaSigmoid';
import { shareOf } from './epoch/emission';
import { isTopkNonzero } from './epoch/validatorPermits';
import { normalize, sum } from './epoch/vectors';
import { expSafe } from './fixed/exp';
import {
  add,
  div,
  mul,
  ONE,
  overflow,
  proportionToU16,
  safeDiv,
  sub,
  toU16,
  u16Proportion,
} from './fixed/I32F32';
import { highFromU64, lowFromU64, quotientHigh, quotientLow, safeDiv64, toI32F32 } from './fixed/I64F64';
import { weightedMedian } from './rows/weightedMedian';
import { exponents, prepareExponents } from './strips/exponents';
import { isDoubtful, prepareSeries, series8, sigmoids } from './strips/expSeries';
import { highWords, quotientOfU16, rounder, twoTo52 } from './strips/lanes';
import { divide, storeReciprocal } from './strips/Reciprocal';
import { divideWide, storeDivisor } from './strips/WideDivisor';

export {
  add,
  div,
  expSafe,
  highFromU64,
  isTopkNonzero,
  lowFromU64,
  mul,
  normalize,
  proportionToU16,
  safeDiv,
  shareOf,
  sub,
  toI32F32,
  u16Proportion,
};

/** Address of free memory, most of a page. */
export function scratch(): usize {
  return __heap_base;
}

/** Whether the last `mul` or `div` left the range. */
export function overflowed(): bool {
  return overflow;
}

/** Low word of the I64F64 quotient. */
export function divide64(aLow: u64, aHigh: u64, bLow: u64, bHigh: u64): u64 {
  safeDiv64(aLow, aHigh, bLow, bHigh);
  return quotientLow;
}

/** High word of the last `divide64`. */
export function divided64High(): u64 {
  return quotientHigh;
}

/** `fixed64_to_u64` of a number with this high word, as the stake step compares it with the threshold. */
export function toU64(high: i64): u64 {
  return high < 0 ? 0 : high;
}

export function sigmoid(consensus: i64, weight: i64, bond: i64, low: i64, high: i64, steepness: i32): i64 {
  return alphaSigmoid(combinedDifference(consensus, weight, bond), low, high, steepnessFactor(steepness));
}

/** Median of one column: rows without stake are left out, the rest is normalised, in place. */
export function median(stakes: usize, scores: usize, count: u32, majority: u32): i64 {
  let kept: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    const stake = load<i64>(stakes + (k << 3));
    if (stake <= 0) continue;
    store<i64>(stakes + (kept << 3), stake);
    store<i64>(scores + (kept++ << 3), load<i64>(scores + (k << 3)));
  }
  normalize(stakes, kept);
  const total = sum(stakes, kept);
  const partition = scores + (count << 3);
  return weightedMedian(stakes, scores, kept, partition, sub(total, u16Proportion(majority)), total);
}

/** `vec_max_upscale_to_u16`, from the same products and quotients. */
export function maxUpscaleToU16(vector: usize, length: u32, out: usize): void {
  let most: i64 = 0;
  for (let k: u32 = 0; k < length; k++) most = max(most, load<i64>(vector + (k << 3)));
  const full: i64 = 65535 << 32;
  for (let k: u32 = 0; k < length; k++) {
    const value = load<i64>(vector + (k << 3));
    const upscaled = most > 32768 << 32 ? mul(value, safeDiv(full, most)) : safeDiv(mul(value, full), most);
    store<u16>(out + (k << 1), toU16(add(upscaled, ONE >> 1)));
  }
}

/** `series8` of eight f64 at `exponents`, all up to `most`, in their place; whether it is in doubt. */
export function series(sizes: usize, most: f64): bool {
  prepareSeries(most);
  series8(sizes, sizes + 32);
  return isDoubtful();
}

/** `sigmoids` of two sums, f64 at `sums`, in their place; whether one is in doubt. */
export function sigmoidsOf(sums: usize, isNegative: bool): bool {
  // What no series is needed for leaves no doubt behind.
  prepareSeries(0);
  const spare = sums + 64;
  memory.fill(spare, 0, 64);
  series8(spare, spare + 32);
  const negative = i64x2.splat(isNegative ? -1 : 0);
  v128.store(sums, sigmoids(v128.load(sums), negative, i64x2.splat(0)));
  return isDoubtful();
}

/** `exponents` of two f64 at `centred`, in their place. */
export function exponentsOf(centred: usize, factor: i64): void {
  prepareExponents(factor);
  v128.store(centred, exponents(v128.load(centred)));
}

/** `divide` of four u32 at `dividends` by four u64 behind them, in the dividends' place. */
export function divideLanes(dividends: usize): void {
  const reciprocals = dividends + 64;
  for (let lane: usize = 0; lane < 4; lane++)
    storeReciprocal(reciprocals + (lane << 2), load<u64>(dividends + (lane << 3), 16));
  v128.store(dividends, divide(v128.load(dividends), reciprocals));
}

/** `divideWide` of four u32 at `dividends` by four u64 behind them, in the dividends' place. */
export function divideWideLanes(dividends: usize): void {
  const divisors = dividends + 64;
  for (let lane: u32 = 0; lane < 4; lane++) storeDivisor(divisors, lane, load<u64>(dividends + (lane << 3), 16));
  v128.store(dividends, divideWide(v128.load(dividends), divisors, highWords(), twoTo52(), rounder()));
}

/** `quotientOfU16` of four u32 at `dividends` by one total, in their place. */
export function quotientLanes(dividends: usize, total: u32): void {
  const scaleBy = f64x2.splat(<f64>ONE / <f64>total);
  const shift = f64x2.splat(0.5 / <f64>total - 0.5);
  v128.store(dividends, quotientOfU16(v128.load(dividends), scaleBy, scaleBy, shift, shift, rounder()));
}
