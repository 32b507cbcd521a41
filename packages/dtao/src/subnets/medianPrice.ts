import { arrayOf } from '@taokit/errors/check';
import { U64F64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { unsignedBits } from '../internal/rules.ts';

/**
 * Median of the subnets' alpha prices, at which a new pool is seeded: of an even number the mean of the middle two; 1 where
 * no subnet has a price.
 *
 * Source: `get_median_subnet_alpha_price` in `pallets/subtensor/src/staking/stake_utils.rs`, from spec 401.
 *
 * @param pricesBits - spot price of every subnet that is added, root left out, U64F64 bits; 0 does not count
 * @returns U64F64 bits, the mean floored
 */
export function computeMedianAlphaPrice(pricesBits: readonly bigint[]): bigint {
  check(pricesBits, arrayOf(unsignedBits), 'pricesBits');
  const prices = pricesBits.filter((price) => price > 0n).sort((a, b) => (a < b ? -1 : 1));
  if (prices.length === 0) return U64F64.one;
  const upper = prices[prices.length >> 1] as bigint;
  if (prices.length % 2 === 1) return upper;
  const lower = prices[(prices.length >> 1) - 1] as bigint;
  return U64F64.saturatingAdd(lower, upper) >> 1n;
}
