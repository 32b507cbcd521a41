/** The masks of `weights` and `bonds` by registration. */
import { bondCutoff, COMMIT_REVEAL, flags, owner } from '../abi.generated';
import { blockAtRegistration, commitBlocks, lastUpdate, n } from '../memory';

/**
 * The block that targets of `i`'s weights must be registered before: last update > registered, and with commit-reveal
 * commit block >= registered.
 */
export function registeredBefore(i: u32): u64 {
  const updated = load<u64>(lastUpdate() + (i << 3));
  if (!(flags & COMMIT_REVEAL)) return updated;
  const committed = load<u64>(commitBlocks() + (i << 3));
  return committed < updated ? committed + 1 : updated;
}

/** Whether a weight of `i` toward `j` counts, of targets registered before `limit`. */
export function keepsWeight(i: u32, j: u32, limit: u64): bool {
  return j < n && (j != i || i == owner) && load<u64>(blockAtRegistration() + (j << 3)) < limit;
}

/** Whether a bond toward `j` counts: not when `j` registered since the last epoch. `registered` is 0 beyond the subnet. */
// @ts-ignore: decorator
@inline
export function keepsBond(registered: u64): bool {
  return bondCutoff > registered;
}
