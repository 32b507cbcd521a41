/** Test-only: the kernel's arithmetic, one export per column of the `fixed` tables, run on vectors and never shipped. */
import { alphaSigmoid, combinedDifference, steepnessFactor } from './epoch/alphaSigmoid';
import { shareOf } from './epoch/emission';
import { isTopkNonzero } from './epoch/validatorPermits';
import { normalize, sum } from './epoch/vectors';
import { expSafe } from './fixed/exp';
import { add, div, mul, overflow, proportionToU16, safeDiv, sub, u16Proportion } from './fixed/I32F32';
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
  weightedMedian,
};

/** Address of free memory, one page of it. */
export function scratch(): usize {
  return __heap_base;
}

/** Whether the last `mul` or `div` left the range. */
export function overflowed(): bool {
  return overflow;
}

export function wrappingSum(vector: usize, length: u32): i64 {
  return sum(vector, length);
}

export function divide64(aLow: u64, aHigh: u64, bLow: u64, bHigh: u64): u64 {
  safeDiv64(aLow, aHigh, bLow, bHigh);
  return quotientLow;
}

/** High word of the last `divide64`. */
export function divided64High(): u64 {
  return quotientHigh;
}

export function sigmoid(consensus: i64, weight: i64, bond: i64, low: i64, high: i64, steepness: i32): i64 {
  return alphaSigmoid(combinedDifference(consensus, weight, bond), low, high, steepnessFactor(steepness));
}
