import { I96F32 } from '@taokit/fixed';
import type { PoolReserves } from '../PoolReserves.ts';

/**
 * Spot price of the launch pool, TAO per alpha.
 *
 * Source: `get_alpha_price` in `staking/stake_utils.rs`, v2.0.0.
 *
 * @param pool - reserves
 * @returns raw bits of an I96F32, floored; 0 when the pool holds no alpha
 */
export function constantProductPrice({ taoReserveRao, alphaReserveRao }: PoolReserves): bigint {
  return I96F32.safeDiv(I96F32.saturatingFromInt(taoReserveRao), I96F32.saturatingFromInt(alphaReserveRao));
}
