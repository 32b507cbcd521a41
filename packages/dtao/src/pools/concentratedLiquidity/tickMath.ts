import { U64F64 } from '@taokit/fixed';

/** Lowest tick: a price of 5.4e-20 TAO per alpha. */
export const MIN_TICK = -443_636;
/** Highest tick: a price of 1.8e19 TAO per alpha. */
export const MAX_TICK = 443_636;

/** Square roots of the prices at the ends, raw bits: the doubles 0.0000000002328350195 and 4294886577.2098923. */
const MIN_SQRT_PRICE_BITS = 4_295_048_016n;
const MAX_SQRT_PRICE_BITS = 79_226_673_515_401_280_874_390_487_040n;

const U256_MAX = (1n << 256n) - 1n;

/** 2^128 / 1.0001^(2^i / 2), the factor of bit i of a tick: the table of Uniswap v3's tick mathematics. */
const FACTORS: readonly bigint[] = [
  0xfffcb933bd6fad37aa2d162d1a594001n,
  0xfff97272373d413259a46990580e213an,
  0xfff2e50f5f656932ef12357cf3c7fdccn,
  0xffe5caca7e10e4e61c3624eaa0941cd0n,
  0xffcb9843d60f6159c9db58835c926644n,
  0xff973b41fa98c081472e6896dfb254c0n,
  0xff2ea16466c96a3843ec78b326b52861n,
  0xfe5dee046a99a2a811c461f1969c3053n,
  0xfcbe86c7900a88aedcffc83b479aa3a4n,
  0xf987a7253ac413176f2b074cf7815e54n,
  0xf3392b0822b70005940c7a398e4b70f3n,
  0xe7159475a2c29b7443b29c7fa6e889d9n,
  0xd097f3bdfd2022b8845ad8f792aa5825n,
  0xa9f746462d870fdf8a65dc1f90e061e5n,
  0x70d869a156d2a1b890bb3df62baf32f7n,
  0x31be135f97d08fd981231505542fcfa6n,
  0x9aa508b5b7a84e1c677de54f3e99bc9n,
  0x5d6af8dedb81196699c329225ee604n,
  0x2216e584f5fa1ea926041bedfe98n,
  0x48a170391f7dc42444e8fa2n,
];

/** Square root of the price at a tick with 96 bits of fraction, rounded up (`get_sqrt_ratio_at_tick`). */
function sqrtRatioQ96(tick: number): bigint {
  const magnitude = Math.abs(tick);
  let ratio = 1n << 128n;
  for (let bit = 0; bit < FACTORS.length; bit += 1)
    if ((magnitude >> bit) & 1) ratio = (ratio * (FACTORS[bit] as bigint)) >> 128n;
  if (tick > 0) ratio = U256_MAX / ratio;
  return (ratio + 0xffff_ffffn) >> 32n;
}

/**
 * Square root of the price at a tick, raw bits of an U64F64, rounded up.
 *
 * Source: `try_to_sqrt_price` and `as_sqrt_price_bounded` in `pallets/swap/src/tick.rs`.
 *
 * @param tick - any integer; outside the range the end's price is returned
 */
export function sqrtPriceAtTick(tick: number): bigint {
  if (tick > MAX_TICK) return MAX_SQRT_PRICE_BITS;
  if (tick < MIN_TICK) return MIN_SQRT_PRICE_BITS;
  return (sqrtRatioQ96(tick) + 0xffff_ffffn) >> 32n;
}

/**
 * Tick of a square root of a price: the highest tick whose price is not above it, within the range.
 *
 * Source: `from_sqrt_price_bounded` in `pallets/swap/src/tick.rs`.
 *
 * @param sqrtPriceBits - raw bits of an U64F64
 */
export function tickAtSqrtPrice(sqrtPriceBits: bigint): number {
  const target = sqrtPriceBits << 32n;
  if (target < sqrtRatioQ96(MIN_TICK)) return MIN_TICK;
  if (target >= sqrtRatioQ96(MAX_TICK)) return MAX_TICK;
  // A double's logarithm is off by at most one tick or so; the exact table decides.
  const estimate = (2 * Math.log(Number(sqrtPriceBits) / 2 ** 64)) / Math.log(1.0001);
  let tick = Math.min(MAX_TICK - 1, Math.max(MIN_TICK, Math.floor(estimate)));
  while (sqrtRatioQ96(tick) > target) tick -= 1;
  while (sqrtRatioQ96(tick + 1) <= target) tick += 1;
  return tick;
}

/**
 * Square root by bisection until `value / middle` and `middle` differ by at most `epsilon`.
 *
 * The result is within epsilon, not the nearest: the chain's prices carry this error, so it is reproduced. Source:
 * `checked_sqrt` in `primitives/safe-math/src/lib.rs`.
 *
 * @param valueBits - raw bits of an U64F64
 * @param epsilonBits - raw bits of an U64F64
 */
export function bisectSqrt(valueBits: bigint, epsilonBits: bigint): bigint {
  let high = valueBits > U64F64.one ? valueBits : U64F64.one;
  let low = valueBits > U64F64.one ? 0n : valueBits;
  let middle = U64F64.saturatingAdd(high, low) >> 1n;
  let check = U64F64.safeDiv(valueBits, middle);
  for (let i = 0; i <= 128; i += 1) {
    const distance = check > middle ? check - middle : middle - check;
    if (distance <= epsilonBits) break;
    if (check < middle) high = middle;
    else low = middle;
    middle = U64F64.saturatingAdd(high, low) >> 1n;
    check = U64F64.safeDiv(valueBits, middle);
  }
  return middle;
}
