/** A share as U64F64 bits, as a number from 0 to 1 for bars and percents. */
export function shareOf(bits: bigint): number {
  return Number(bits) / 2 ** 64;
}

/** Price as 32 bits of fraction, as rao of TAO per whole alpha, floored. */
export function raoPerAlphaOf(priceBits32: bigint): bigint {
  return (priceBits32 * 1_000_000_000n) >> 32n;
}

/** A share from 0 to 1 in percent: `12.34%`. */
export function percentOf(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}

/** The same, nothing as a dash. */
export function percentOrNone(share: number): string {
  return share === 0 ? '–' : percentOf(share);
}
