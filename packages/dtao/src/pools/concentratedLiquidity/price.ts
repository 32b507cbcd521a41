import { U64_MAX, U64F64, U96F32 } from '@taokit/fixed';
import { RAO_PER_TAO } from '@taokit/types';
import type { ConcentratedPool } from './ConcentratedPool.ts';
import { bisectSqrt } from './tickMath.ts';

/** Roots of the two default limits, which every order without a limit needs. */
const MAX_LIMIT_SQRT_BITS = 2_505_414_483_750_478_650_549_490n;
const MIN_LIMIT_SQRT_BITS = 1_073_741_824n;
/** 10^-10 in U64F64: how far the square root of a limit may be off. */
const LIMIT_EPSILON_BITS = 1_844_674_407n;

/** Price limit of a buy that names none: 2^64 - 1 rao of TAO per alpha (`max_price`). */
export const CONCENTRATED_MAX_PRICE_RAO: 18446744073709551615n = U64_MAX;

/** Price limit of a sell that names none: 0 (`min_price`). */
export const CONCENTRATED_MIN_PRICE_RAO = 0n;

/**
 * Spot price of a concentrated liquidity pool, TAO per alpha.
 *
 * Source: `current_price` in `pallets/swap/src/pallet/impls.rs`.
 *
 * @param pool - the pool's state
 * @returns raw bits of an U96F32: the square in U64F64, floored to 32 bits; the ratio of the reserves before the first swap
 */
export function concentratedPrice({
  initialized,
  sqrtPriceBits,
  taoReserveRao,
  alphaReserveRao,
}: ConcentratedPool): bigint {
  if (!initialized) return U96F32.safeDiv(taoReserveRao << 32n, alphaReserveRao << 32n);
  return U96F32.saturatingFrom(U64F64.saturatingMul(sqrtPriceBits, sqrtPriceBits), U64F64);
}

/**
 * The square root of a price limit, as the chain computes it: bisection to within 10^-10.
 *
 * @param limitPriceRao - rao of TAO per alpha
 * @returns raw bits of an U64F64
 */
export function limitSqrtPrice(limitPriceRao: bigint): bigint {
  if (limitPriceRao === CONCENTRATED_MAX_PRICE_RAO) return MAX_LIMIT_SQRT_BITS;
  if (limitPriceRao === CONCENTRATED_MIN_PRICE_RAO) return MIN_LIMIT_SQRT_BITS;
  return bisectSqrt((limitPriceRao << 64n) / RAO_PER_TAO, LIMIT_EPSILON_BITS);
}
