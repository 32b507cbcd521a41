/** `active` and `active_stake`: stake of inactive and of unpermitted uids is masked, the rest normalised. */
import { active, activeStake, lastUpdate, n, stake } from '../memory';
import { activityCutoff, currentBlock, lastUpdateCount, permitsCount } from '../abi.generated';
import { isPermitted } from './validatorPermits';
import { normalize } from './vectors';

export function computeActiveStake(): void {
  for (let i: u32 = 0; i < n; i++) {
    const isActive = i < lastUpdateCount && saturatingAdd(load<u64>(lastUpdate() + (i << 3)), activityCutoff) >= currentBlock;
    store<u8>(active() + i, u8(isActive));
    // `inplace_mask_vector` leaves the vector alone when the mask is empty.
    const masked = (lastUpdateCount != 0 && !isActive) || (permitsCount != 0 && !isPermitted(i));
    store<i64>(activeStake() + (i << 3), masked ? 0 : load<i64>(stake() + (i << 3)));
  }
  normalize(activeStake(), n);
}

// @ts-ignore: decorator
@inline
function saturatingAdd(a: u64, b: u64): u64 {
  const sum = a + b;
  return sum < a ? u64.MAX_VALUE : sum;
}
