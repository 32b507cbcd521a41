/** Stake of the rows as u32 lanes: active stake, and the stake the median weighs by, which is normalised once more. */
import { normalize, sum } from '../epoch/vectors';
import { u16Proportion } from '../fixed/I32F32';
import { activeStake, n, take } from '../memory';
import { kappa } from '../abi.generated';
import { uidOfRow, voters, weighers } from './layout';

/** u32 per voter; `stakes` has room for all weighers. */
export let stakes: usize = 0;
export let medianStakes: usize = 0;
/** Stake of voters that hold no row: they score every column 0. */
export let absentStake: u32 = 0;
export let hasAbsent: bool = false;
/** `stake_sum - kappa`. */
export let minority: i64 = 0;

/** Whether every stake is a proportion below 1.0, as it is but for a lone voter and for sums that wrapped. */
export function isOrdinaryStake(): bool {
  let total: u64 = 0;
  for (let i: u32 = 0; i < n; i++) {
    const value = load<u64>(activeStake() + (i << 3));
    if (value >= 0xffffffff) return false;
    total += value;
  }
  return total != 0 && total <= 1 << 32;
}

export function layOutStake(): void {
  const again = take(n, 3);
  let count: u32 = 0;
  for (let i: u32 = 0; i < n; i++) {
    const value = load<i64>(activeStake() + (i << 3));
    if (value > 0) store<i64>(again + (count++ << 3), value);
  }
  normalize(again, count);
  minority = sum(again, count) - u16Proportion(kappa);
  hasAbsent = count > voters;
  takeLanes(again, count);
}

/** The voters' rows are in uid order, as the list is; what the list has more are voters without a row. */
function takeLanes(again: usize, count: u32): void {
  stakes = take(weighers, 2);
  medianStakes = take(voters, 2);
  absentStake = 0;
  let i: u32 = 0;
  for (let k: u32 = 0, r: u32 = 0; k < count; k++, i++) {
    while (load<i64>(activeStake() + (i << 3)) <= 0) i++;
    const weight = load<u32>(again + (k << 3));
    if (r < voters && uidOfRow(r) == i) {
      store<u32>(stakes + (r << 2), load<u32>(activeStake() + (i << 3)));
      store<u32>(medianStakes + (r++ << 2), weight);
    } else absentStake += weight;
  }
}
