import { clampU64, I96F32, U64_MAX } from '@taokit/fixed';
import { RAO_PER_TAO } from '@taokit/types';
import type { PoolReserves } from '../PoolReserves.ts';
import { constantProductPrice } from './price.ts';

/**
 * The most TAO a limit order may spend on the launch pool.
 *
 * This is the chain's formula `limit * alpha - tao`, the input that would raise the price to the limit if no alpha left
 * the pool. The trade also takes alpha out, so the price after it passes the limit; that is how this era behaved.
 * Source: `get_max_amount_add` in `staking/add_stake.rs`, v2.0.0.
 *
 * @param pool - reserves
 * @param limitPriceRao - limit, rao of TAO per alpha
 * @returns rao of TAO; 0 means the order cannot execute
 */
export function constantProductMaxBuy(pool: PoolReserves, limitPriceRao: bigint): bigint {
  const { taoReserveRao, alphaReserveRao } = pool;
  if (alphaReserveRao === 0n || taoReserveRao === 0n || limitPriceRao === 0n) return 0n;
  // The chain compares with the whole part of the price only.
  if (limitPriceRao < I96F32.floor(constantProductPrice(pool)) * RAO_PER_TAO) return 0n;
  return clampU64((limitPriceRao * alphaReserveRao) / RAO_PER_TAO - taoReserveRao);
}

/**
 * The most alpha a limit order may sell to the launch pool.
 *
 * The chain's formula `tao / limit - alpha`, as above. Source: `get_max_amount_remove` in `staking/remove_stake.rs`,
 * v2.0.0.
 *
 * @param pool - reserves
 * @param limitPriceRao - limit, rao of TAO per alpha
 * @returns rao of alpha; 0 means the order cannot execute, 2^64 - 1 that there is no bound
 */
export function constantProductMaxSell(pool: PoolReserves, limitPriceRao: bigint): bigint {
  const { taoReserveRao, alphaReserveRao } = pool;
  if (alphaReserveRao === 0n || taoReserveRao === 0n) return 0n;
  if (limitPriceRao === 0n) return U64_MAX;
  if (limitPriceRao >= (taoReserveRao * RAO_PER_TAO) / alphaReserveRao) return 0n;
  return clampU64((taoReserveRao * RAO_PER_TAO) / limitPriceRao - alphaReserveRao);
}
