/**
 * `weighted_median_col_sparse`, pivot by pivot as the pallet does it. Where stakes are ordinary the result does not depend
 * on the pivots and the strips find it faster; this is for what is not ordinary (sums that wrap).
 */

import { normalize, sum } from '../epoch/vectors';
import { add, sub, u16Proportion } from '../fixed/I32F32';
import { activeStake, consensus, n, take, takeZeroed } from '../memory';
import { kappa } from '../abi.generated';
import { MASKED } from './maskWeights';

/** Stake of the rows that have any, normalised again. */
let useStake: usize = 0;
let rows: u32 = 0;

export function computeConsensus(): void {
  collectStake();
  const scores = takeZeroed(<usize>rows * <usize>n, 3);
  const partition = take(rows * 3, 2);
  spreadScores(scores);
  const total = sum(useStake, rows);
  const minority = sub(total, u16Proportion(kappa));
  for (let j: u32 = 0; j < n; j++) {
    const column = scores + ((<usize>j * <usize>rows) << 3);
    store<i64>(consensus() + (j << 3), weightedMedian(useStake, column, rows, partition, minority, total));
  }
}

function collectStake(): void {
  useStake = take(n, 3);
  rows = 0;
  for (let i: u32 = 0; i < n; i++) {
    const value = load<i64>(activeStake() + (i << 3));
    if (value > 0) store<i64>(useStake + (rows++ << 3), value);
  }
  normalize(useStake, rows);
}

/** Column by column; of a uid that stands twice in a row the last counts. */
function spreadScores(scores: usize): void {
  let row: usize = 0;
  for (let i: u32 = 0; i < n; i++) {
    if (load<i64>(activeStake() + (i << 3)) <= 0) continue;
    for (let k = MASKED.start(i), end = MASKED.end(i); k < end; k++)
      store<i64>(scores + ((<usize>MASKED.uid(k) * <usize>rows + row) << 3), MASKED.value(k));
    row++;
  }
}

/** `weighted_median` of `count` scores; `partition` has room for three times as many indices. */
export function weightedMedian(
  stakes: usize,
  scores: usize,
  count: u32,
  partition: usize,
  minority: i64,
  high: i64,
): i64 {
  let current = partition;
  let lower = partition + (<usize>count << 2);
  let upper = lower + (<usize>count << 2);
  let size = count;
  let low: i64 = 0;
  for (let k: u32 = 0; k < count; k++) store<u32>(current + (k << 2), k);
  for (let round: u32 = 0; round <= count; round++) {
    if (size == 0) return 0;
    const pivot = at(scores, current, size >> 1);
    if (size == 1) return pivot;
    let lowStake: i64 = 0;
    let highStake: i64 = 0;
    let lowerSize: u32 = 0;
    let upperSize: u32 = 0;
    for (let k: u32 = 0; k < size; k++) {
      const index = load<u32>(current + (k << 2));
      const score = load<i64>(scores + (index << 3));
      const stake = load<i64>(stakes + (index << 3));
      if (score < pivot) {
        lowStake = add(lowStake, stake);
        store<u32>(lower + (lowerSize++ << 2), index);
      } else if (score > pivot) {
        highStake = add(highStake, stake);
        store<u32>(upper + (upperSize++ << 2), index);
      }
    }
    const spare = current;
    if (minority < add(low, lowStake) && lowerSize != 0) {
      high = add(low, lowStake);
      current = lower;
      lower = spare;
      size = lowerSize;
    } else if (sub(high, highStake) <= minority && upperSize != 0) {
      low = sub(high, highStake);
      current = upper;
      upper = spare;
      size = upperSize;
    } else return pivot;
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function at(scores: usize, indices: usize, k: u32): i64 {
  return load<i64>(scores + (load<u32>(indices + (k << 2)) << 3));
}
