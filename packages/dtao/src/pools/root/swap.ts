import { U64_MAX } from '../../internal/u64.ts';

const PRICE_ONE_RAO = 1_000_000_000n;

/** Price of root and of every subnet with mechanism 0, raw bits of an U64F64: 1 TAO per alpha. */
export const ROOT_PRICE_U64F64_BITS = 1n << 64n;

/**
 * Swaps on root, and on every subnet with mechanism 0: one for one, in both directions, without a fee.
 *
 * Source: `sim_swap_*` in `staking/stake_utils.rs`, v2.0.0; `sim_swap` in `pallets/swap/src/pallet/impls.rs`.
 *
 * @param amountRao - input
 * @returns output in rao
 */
export function rootSwap(amountRao: bigint): bigint {
  return amountRao;
}

/**
 * The most a limit order may buy on root: everything when the limit is at least 1 TAO per alpha, else nothing.
 *
 * Source: `get_max_amount_add` in `staking/add_stake.rs`.
 *
 * @param limitPriceRao - limit, rao of TAO per alpha
 */
export function rootMaxBuy(limitPriceRao: bigint): bigint {
  return limitPriceRao >= PRICE_ONE_RAO ? U64_MAX : 0n;
}

/**
 * The most a limit order may sell on root: everything when the limit is at most 1 TAO per alpha, else nothing.
 *
 * Source: `get_max_amount_remove` in `staking/remove_stake.rs`.
 *
 * @param limitPriceRao - limit, rao of TAO per alpha
 */
export function rootMaxSell(limitPriceRao: bigint): bigint {
  return limitPriceRao <= PRICE_ONE_RAO ? U64_MAX : 0n;
}
