import { clampU64, saturatingSubU64 } from '@taokit/fixed';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import { constantProductBuy } from './buy.ts';
import type { ConstantProductRules } from './rules.ts';
import { constantProductSell } from './sell.ts';

/** A stake or unstake against the launch pool. */
export interface ConstantProductTrade {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** What the trader receives, in rao of the other token. */
  readonly amountOutRao: bigint;
  /** TAO kept by the pool as a fee. */
  readonly feeRao: bigint;
  /** The pool afterwards, fee included. */
  readonly pool: PoolReserves;
}

/**
 * Stakes TAO through the launch pool: the flat fee leaves the TAO first, the rest buys alpha, the fee joins the TAO
 * reserve.
 *
 * The chain refuses the order when the whole amount, fee included, could not be swapped. Source: `do_add_stake`,
 * `validate_add_stake` and `stake_into_subnet`, v2.0.0.
 *
 * @param pool - reserves
 * @param taoRao - TAO paid in, fee included
 * @param feeRao - the fee, `FLAT_STAKING_FEE_RAO`
 * @param rules - from `constantProductRules`
 */
export function constantProductStake(
  pool: PoolReserves,
  taoRao: bigint,
  feeRao: bigint,
  rules: ConstantProductRules,
): ConstantProductTrade | PoolRefusal<'ReservesTooLow'> {
  const whole = constantProductBuy(pool, taoRao, rules);
  if (!whole.ok) return whole;
  const netRao = saturatingSubU64(taoRao, feeRao);
  const swap = constantProductBuy(pool, netRao, rules);
  if (!swap.ok) return swap;
  return {
    ok: true,
    amountOutRao: swap.amountOutRao,
    feeRao: taoRao - netRao,
    pool: addTao(swap.pool, taoRao - netRao),
  };
}

/**
 * Unstakes alpha through the launch pool: the alpha is sold, the fee leaves the TAO and returns to the TAO reserve.
 *
 * Source: `do_remove_stake` and `unstake_from_subnet`, v2.0.0.
 *
 * @param pool - reserves
 * @param alphaRao - alpha paid in
 * @param feeRao - the fee, from `computeConstantProductUnstakeFee`
 * @param rules - from `constantProductRules`
 */
export function constantProductUnstake(
  pool: PoolReserves,
  alphaRao: bigint,
  feeRao: bigint,
  rules: ConstantProductRules,
): ConstantProductTrade | PoolRefusal<'ReservesTooLow'> {
  const swap = constantProductSell(pool, alphaRao, rules);
  if (!swap.ok) return swap;
  const amountOutRao = saturatingSubU64(swap.amountOutRao, feeRao);
  const actualFeeRao = swap.amountOutRao - amountOutRao;
  return { ok: true, amountOutRao, feeRao: actualFeeRao, pool: addTao(swap.pool, actualFeeRao) };
}

function addTao(pool: PoolReserves, taoRao: bigint): PoolReserves {
  return { ...pool, taoReserveRao: clampU64(pool.taoReserveRao + taoRao) };
}
