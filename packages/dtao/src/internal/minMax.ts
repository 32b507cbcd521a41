/** The smaller of two integers. */
export function minOf(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** The larger of two integers. */
export function maxOf(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
