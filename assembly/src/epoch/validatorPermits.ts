/**
 * `validator_permits` and `new_validator_permits`. The pallet sorts; here the smallest stake that keeps its permit is
 * found by bisection, then equals lose from the lowest uid on, as in the stable sort.
 */
import { n, newPermits, permits, stake } from '../memory';
import { flags, maxAllowedValidators, NULL_CONSENSUS, owner, permitsCount } from '../abi.generated';
import { electWinner } from './winner';

/** Whether a uid may set weights this epoch: its permit, or it is the owner, whom Null gives none. */
// @ts-ignore: decorator
@inline
export function isPermitted(i: u32): bool {
  return i < permitsCount && (load<u8>(permits() + i) != 0 || (i == owner && !(flags & NULL_CONSENSUS)));
}

/** `is_topk_nonzero`, then the owner. Under Null the winner alone. */
export function computeNewPermits(): void {
  if (flags & NULL_CONSENSUS) {
    memory.fill(newPermits(), 0, n);
    if (n != 0) store<u8>(newPermits() + electWinner(), 1);
    return;
  }
  isTopkNonzero(stake(), n, maxAllowedValidators, newPermits());
  if (owner < n) store<u8>(newPermits() + owner, 1);
}

/** Marks the `k` largest elements that are not 0; among equals the lower index loses. */
export function isTopkNonzero(vector: usize, length: u32, k: u32, out: usize): void {
  let nonzero: u32 = 0;
  let least = i64.MAX_VALUE;
  let most = i64.MIN_VALUE;
  for (let i: u32 = 0; i < length; i++) {
    const value = load<i64>(vector + (i << 3));
    store<u8>(out + i, u8(value != 0));
    nonzero += u32(value != 0);
    least = min(least, value);
    most = max(most, value);
  }
  // Fewer than k elements, or nothing but zeros to lose (never the case below 0).
  if (length < k || (nonzero <= k && least >= 0)) return;
  dropLowest(vector, length, length - k, least, most, out);
}

function dropLowest(vector: usize, length: u32, drop: u32, least: i64, most: i64, out: usize): void {
  while (least < most) {
    const middle = least + <i64>(<u64>(most - least) >> 1);
    if (countUpTo(vector, length, middle) > drop) most = middle;
    else least = middle + 1;
  }
  // All below the threshold are dropped, and of those equal to it the first few.
  let equal = drop < length && least != i64.MIN_VALUE ? drop - countUpTo(vector, length, least - 1) : drop;
  for (let i: u32 = 0; i < length; i++) {
    const value = load<i64>(vector + (i << 3));
    if (value > least || (value == least && equal == 0)) continue;
    if (value == least) equal--;
    store<u8>(out + i, 0);
  }
}

function countUpTo(vector: usize, length: u32, bound: i64): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < length; i++) count += u32(load<i64>(vector + (i << 3)) <= bound);
  return count;
}
