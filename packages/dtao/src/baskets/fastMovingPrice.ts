import { optional } from '@taokit/errors/check';
import { U64F64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { unsignedBits } from '../internal/rules.ts';

/** Blocks in which the fast moving price comes half the way to the spot price: two hours. */
export const BASKET_FAST_EMA_HALF_LIFE_BLOCKS = 600n;

/** ln 2 as the double the chain converts, U64F64 bits. */
const LN_2_BITS = 0xb172_17f7_d1cf_7800n;

const ALPHA_BITS = /* @__PURE__ */ U64F64.safeDiv(
  LN_2_BITS,
  /* @__PURE__ */ U64F64.saturatingFromInt(BASKET_FAST_EMA_HALF_LIFE_BLOCKS),
);

/**
 * The fast moving price one block later: it moves by ln 2 / 600 of the way to the spot price, which is not capped. The first
 * is the spot price itself.
 *
 * Source: `update_fast_moving_price` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475; with the moving price.
 *
 * @param fastPriceBits - `SubnetFastMovingPrice`, U64F64 bits; `undefined` where it is not stored
 * @param spotBits - spot price, U64F64 bits
 * @returns U64F64 bits
 */
export function computeFastMovingPrice(fastPriceBits: bigint | undefined, spotBits: bigint): bigint {
  check(fastPriceBits, optional(unsignedBits), 'fastPriceBits');
  check(spotBits, unsignedBits, 'spotBits');
  return computeFastMovingPriceUnchecked(fastPriceBits, spotBits);
}

/** {@link computeFastMovingPrice} of what was checked before. */
export function computeFastMovingPriceUnchecked(fastPriceBits: bigint | undefined, spotBits: bigint): bigint {
  if (fastPriceBits === undefined) return spotBits;
  const fast = fastPriceBits;
  return spotBits >= fast
    ? U64F64.saturatingAdd(fast, U64F64.saturatingMul(spotBits - fast, ALPHA_BITS))
    : U64F64.saturatingSub(fast, U64F64.saturatingMul(fast - spotBits, ALPHA_BITS));
}
