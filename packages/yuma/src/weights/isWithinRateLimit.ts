import { objectOf, type Rule, u64 } from '@taokit/errors/check';
import { saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/** When a uid last set weights, and how long it must wait. */
export interface WeightsRate {
  /** Block of the last weights; 0 for never. */
  readonly lastUpdate: bigint;
  /** Block in which weights are set now. */
  readonly currentBlock: bigint;
  /** `WeightsSetRateLimit` in blocks. */
  readonly rateLimit: bigint;
}

/** A {@link WeightsRate}. */
export const RATE: Rule = /* @__PURE__ */ objectOf({ lastUpdate: u64, currentBlock: u64, rateLimit: u64 });

/**
 * Whether enough blocks have passed since the last weights. Without commit-reveal only.
 *
 * Source of the rule: `check_rate_limit` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param rate - last and current block, and the limit
 * @throws YumaInputError for what is no u64, and for an unknown field
 */
export function isWithinRateLimit(rate: WeightsRate): boolean {
  check(rate, RATE, 'rate');
  const { lastUpdate, currentBlock, rateLimit } = rate;
  return lastUpdate === 0n || saturatingSubU64(currentBlock, lastUpdate) >= rateLimit;
}
