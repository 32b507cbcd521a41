/** The masks of `weights` and `bonds` by registration. */
import { commitBlocks, lastUpdate } from '../memory';
import { COMMIT_REVEAL, flags, bondCutoff } from '../abi.generated';

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

/** Whether a bond toward `j` counts: not when `j` registered since the last epoch. `registered` is 0 beyond the subnet. */
// @ts-ignore: decorator
@inline
export function keepsBond(registered: u64): bool {
  return bondCutoff > registered;
}
