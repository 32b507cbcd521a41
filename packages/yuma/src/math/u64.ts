/** The largest u64: what the chain writes for "no block". */
export const U64_MAX: bigint = (1n << 64n) - 1n;

/** Sum of two u64, clamped. */
export function saturatingAddU64(a: bigint, b: bigint): bigint {
  return a + b > U64_MAX ? U64_MAX : a + b;
}

/** Difference of two u64, clamped at 0. */
export function saturatingSubU64(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}
