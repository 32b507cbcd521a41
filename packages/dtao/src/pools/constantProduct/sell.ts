import { clampU64 } from '@taokit/fixed';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import type { ConstantProductSwap } from './buy.ts';
import { constantProductPayout } from './payout.ts';
import type { ConstantProductRules } from './rules.ts';

/**
 * Sells alpha for TAO to the launch pool, without any fee.
 *
 * Source: `sim_swap_alpha_for_tao` and `swap_alpha_for_tao` in `staking/stake_utils.rs`.
 *
 * @param pool - reserves
 * @param alphaRao - alpha paid in
 * @param rules - from `constantProductRules`
 * @returns TAO paid out, floored, and the pool afterwards; or `ReservesTooLow` when the pool would keep less than
 *   0.01 TAO
 */
export function constantProductSell(
  pool: PoolReserves,
  alphaRao: bigint,
  rules: ConstantProductRules,
): ConstantProductSwap | PoolRefusal<'ReservesTooLow'> {
  const paid = constantProductPayout(pool.alphaReserveRao, pool.taoReserveRao, alphaRao, rules);
  if (!paid.ok) return paid;
  const amountOutRao = paid.amountRao;
  return {
    ok: true,
    amountOutRao,
    pool: {
      taoReserveRao: pool.taoReserveRao - amountOutRao,
      alphaReserveRao: clampU64(pool.alphaReserveRao + alphaRao),
    },
  };
}
