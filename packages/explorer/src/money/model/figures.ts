import { displayAmount, formatRatio, type Ratio, taoFromRao } from '@taokit/types';

/**
 * A fraction as a number: the very last step, for a chart.
 *
 * @param value - exact
 * @returns to 12 decimals
 */
export function chartNumber({ numerator, denominator }: Ratio): number {
  return Number((numerator * 1_000_000_000_000n) / denominator) / 1e12;
}

/** Rao as a number of TAO or alpha, for a chart. */
export function chartAmount(rao: bigint): number {
  return Number(rao) / 1e9;
}

/** A fraction in percent, `1.2346%`. */
export function percentText({ numerator, denominator }: Ratio, decimals = 4): string {
  return `${formatRatio({ numerator: numerator * 100n, denominator }, { decimals, rounding: 'nearest' })}%`;
}

/** A price in TAO per alpha, to the rao. */
export function priceText(price: Ratio, decimals = 9): string {
  return formatRatio(price, { decimals, rounding: 'nearest' });
}

/** All nine decimals, with separators: `1,234.500000000`. */
export function exactText(rao: bigint): string {
  return displayAmount(taoFromRao(rao), { decimals: 9, rounding: 'down' }).replace(/ TAO$/, '');
}
