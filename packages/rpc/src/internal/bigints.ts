/** The smaller of two. */
export function minOf(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** The larger of two. */
export function maxOf(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** How two are sorted, the larger one first. */
export function descending(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
