import { saturatingSubU64 } from '../math/u64.ts';

/** When a uid last set weights, and how long it must wait. */
export interface WeightsRate {
  /** Block of the last weights; 0 for never. */
  readonly lastUpdate: bigint;
  /** Block in which weights are set now. */
  readonly currentBlock: bigint;
  /** `WeightsSetRateLimit` in blocks. */
  readonly rateLimit: bigint;
}

/**
 * Whether enough blocks have passed since the last weights. Without commit-reveal only.
 *
 * Source of the rule: `check_rate_limit` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param rate - last and current block, and the limit
 */
export function isWithinRateLimit({ lastUpdate, currentBlock, rateLimit }: WeightsRate): boolean {
  return lastUpdate === 0n || saturatingSubU64(currentBlock, lastUpdate) >= rateLimit;
}
