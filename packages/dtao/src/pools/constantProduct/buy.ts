import { clampU64 } from '@taokit/fixed';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import { constantProductPayout } from './payout.ts';
import type { ConstantProductRules } from './rules.ts';

/** A swap the pool executed. */
export interface ConstantProductSwap {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** What the pool paid, in rao of the other token. */
  readonly amountOutRao: bigint;
  /** The pool afterwards. */
  readonly pool: PoolReserves;
}

/**
 * Buys alpha with TAO from the launch pool, without any fee.
 *
 * Source: `sim_swap_tao_for_alpha` and `swap_tao_for_alpha` in `staking/stake_utils.rs`.
 *
 * @param pool - reserves
 * @param taoRao - TAO paid in
 * @param rules - from `constantProductRules`
 * @returns alpha paid out, floored, and the pool afterwards; or `ReservesTooLow` when the pool would keep less than
 *   0.01 alpha
 */
export function constantProductBuy(
  pool: PoolReserves,
  taoRao: bigint,
  rules: ConstantProductRules,
): ConstantProductSwap | PoolRefusal<'ReservesTooLow'> {
  const paid = constantProductPayout(pool.taoReserveRao, pool.alphaReserveRao, taoRao, rules);
  if (!paid.ok) return paid;
  const amountOutRao = paid.amountRao;
  return {
    ok: true,
    amountOutRao,
    pool: {
      taoReserveRao: clampU64(pool.taoReserveRao + taoRao),
      alphaReserveRao: pool.alphaReserveRao - amountOutRao,
    },
  };
}
