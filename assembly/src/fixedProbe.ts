/** Test-only: the kernel's arithmetic, one export per column of the `fixed` tables, run on vectors and never shipped. */
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
