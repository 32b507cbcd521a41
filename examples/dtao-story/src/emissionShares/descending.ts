/** Shares from the largest down. */
export function descending(shares: readonly bigint[]): readonly bigint[] {
  return [...shares].sort((a, b) => (a === b ? 0 : a > b ? -1 : 1));
}
