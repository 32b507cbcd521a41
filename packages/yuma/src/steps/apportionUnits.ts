/**
 * Pays a pool out in proportion to shares, in uid order: everyone has what `floor(prefix * pool / total)` gained by its share, so that
 * all of the pool is paid. Nothing is paid where no share is above 0. The pallet's `apportion_units`.
 *
 * @param shares - none below 0
 */
export function apportionUnits(shares: readonly bigint[], poolRao: bigint): bigint[] {
  const total = shares.reduce((sum, share) => sum + share, 0n);
  if (total === 0n) return shares.map(() => 0n);
  let prefix = 0n;
  let paidRao = 0n;
  return shares.map((share) => {
    prefix += share;
    const throughRao = (prefix * poolRao) / total;
    const payoutRao = throughRao - paidRao;
    paidRao = throughRao;
    return payoutRao;
  });
}
