/** Largest balance: every reserve and amount is a u64 on chain. */
export const U64_MAX = (1n << 64n) - 1n;

/** Clamps to 0 .. 2^64 - 1: the pallets' saturating arithmetic on u64. */
export function saturateU64(value: bigint): bigint {
  return value < 0n ? 0n : value > U64_MAX ? U64_MAX : value;
}

/** Difference, 0 when negative. */
export function saturatingSub(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}

/** The larger of two. */
export function larger(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}
