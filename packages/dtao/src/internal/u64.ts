/** Largest u64. */
export const U64_MAX = 0xffff_ffff_ffff_ffffn;

/** Sum of two u64, clamped. */
export function saturatingAddU64(a: bigint, b: bigint): bigint {
  const sum = a + b;
  return sum > U64_MAX ? U64_MAX : sum;
}

/** Difference of two u64, not below 0. */
export function saturatingSubU64(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}

/** Clamps an integer to u64. */
export function clampU64(x: bigint): bigint {
  return x < 0n ? 0n : x > U64_MAX ? U64_MAX : x;
}

/** The smaller of two integers. */
export function minOf(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** The larger of two integers. */
export function maxOf(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
