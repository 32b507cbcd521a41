import { clampU64, saturatingSubU64 } from '@taokit/fixed';
import type { BalancerPool } from './BalancerPool.ts';
import { buySide, reservePower } from './payout.ts';

const ONE_U64F64 = 1n << 64n;

/**
 * Alpha to sell to a weighted pool for an amount of TAO: `alpha * ((TAO / (TAO - out))^(TAO weight / alpha weight) - 1)`.
 *
 * The chain's own inverse quote, without fee: floored, so the sale of the result may pay a little less than asked, and 0
 * when the power exceeds 18.4. Source: `get_base_needed_for_quote` in `pallets/swap/src/pallet/balancer.rs`.
 *
 * @param pool - reserves and weight
 * @param taoOutRao - TAO wanted
 * @returns rao of alpha
 */
export function balancerAlphaNeeded(pool: BalancerPool, taoOutRao: bigint): bigint {
  const power = reservePower(buySide(pool), saturatingSubU64(pool.taoReserveRao, taoOutRao));
  return power > ONE_U64F64 ? clampU64((pool.alphaReserveRao * (power - ONE_U64F64)) >> 64n) : 0n;
}
