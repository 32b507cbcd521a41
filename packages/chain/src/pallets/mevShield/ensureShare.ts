import { ensure } from '../../runtime/DispatchFailure.ts';

/** Half a block, picoseconds (`MAX_ON_INITIALIZE_WEIGHT`). */
const HALF_BLOCK = 2_000_000_000_000n;

/** Stored calls never take more than half a block. */
export function ensureShare(refTime: bigint): void {
  ensure(
    refTime <= HALF_BLOCK,
    'MevShield.WeightExceedsAbsoluteMax',
    `${refTime} picoseconds are more than half a block.`,
  );
}
