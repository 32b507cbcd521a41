/** The largest u64: 2^64 - 1. In block numbers the chain writes it for "never". */
export const U64_MAX = 0xffff_ffff_ffff_ffffn;

/**
 * The sum of two u64, clamped at the largest: Rust's `saturating_add`.
 *
 * @param a - 0 to 2^64 - 1
 * @param b - 0 to 2^64 - 1
 */
export function saturatingAddU64(a: bigint, b: bigint): bigint {
  const sum = a + b;
  return sum > U64_MAX ? U64_MAX : sum;
}

/**
 * The difference of two u64, clamped at 0: Rust's `saturating_sub`.
 *
 * @param a - 0 to 2^64 - 1
 * @param b - 0 to 2^64 - 1
 */
export function saturatingSubU64(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}

/**
 * An integer as the nearest u64: Rust's `saturated_into`.
 *
 * @param value - any integer
 */
export function clampU64(value: bigint): bigint {
  return value < 0n ? 0n : value > U64_MAX ? U64_MAX : value;
}
