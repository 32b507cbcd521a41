/** The three entry masks of `weights`, in one test. */
import { blockAtRegistration, commitBlocks, lastUpdate } from '../memory';
import { COMMIT_REVEAL, flags, lastTempo, owner } from '../parameters';

/** Whether the weight of `i` toward `j < n` counts. */
// @ts-ignore: decorator
@inline
export function keepsWeight(i: u32, j: u32): bool {
  const registered = load<u64>(blockAtRegistration() + (j << 3));
  return (
    (i != j || i == owner) &&
    load<u64>(lastUpdate() + (i << 3)) > registered &&
    (!(flags & COMMIT_REVEAL) || load<u64>(commitBlocks() + (i << 3)) >= registered)
  );
}

/** Whether a bond toward `j` counts: not when `j` registered since the last epoch. `registered` is 0 beyond the subnet. */
// @ts-ignore: decorator
@inline
export function keepsBond(registered: u64): bool {
  return lastTempo > registered;
}
