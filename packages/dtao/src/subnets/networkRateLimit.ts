import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { u64 } from '@taokit/errors/check';
import { saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/**
 * Whether a subnet may be registered again: a limit for the whole network, also asked before a signed call is let in.
 *
 * Source: `TransactionType::RegisterNetwork` in `pallets/subtensor/src/utils/rate_limiting.rs`, all releases since 233;
 * `CheckRateLimits` before dispatch as of 475.
 *
 * @param lastBlock - block of the last registration (`LastRateLimitedBlock` of `NetworkLastRegistered`); 0 for none
 * @param block - the block of the question
 * @param limitBlocks - `NetworkRateLimit`
 */
export function checkNetworkRateLimit(
  lastBlock: bigint,
  block: bigint,
  limitBlocks: bigint,
): Allowed | Refusal<'NetworkTxRateLimitExceeded'> {
  check(lastBlock, u64, 'lastBlock');
  check(block, u64, 'block');
  check(limitBlocks, u64, 'limitBlocks');
  const passed = saturatingSubU64(block, lastBlock);
  if (lastBlock === 0n || passed >= limitBlocks) return { ok: true };
  return refuse(
    'NetworkTxRateLimitExceeded',
    `${passed} of ${limitBlocks} blocks have passed since block ${lastBlock}.`,
  );
}
