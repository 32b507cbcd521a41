/**
 * Which values are among the `k` largest and not 0: the pallet's `is_topk_nonzero`.
 *
 * Among equal values the lower index loses: the chain sorts ascending, keeps the order of equals, and drops the first n - k.
 */
export function isTopkNonzero(values: readonly bigint[], k: number): boolean[] {
  const isTop = values.map((value) => value !== 0n);
  const ascending = values.map((_, i) => i).sort((a, b) => compare(values[a]!, values[b]!));
  for (const i of ascending.slice(0, Math.max(0, values.length - k))) isTop[i] = false;
  return isTop;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
