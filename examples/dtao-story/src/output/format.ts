import { formatRao } from '@taokit/types';

/** `numerator / denominator` in percent, rounded half up on integers. */
export function percent(numerator: bigint, denominator: bigint, decimals = 2): string {
  return `${quotient(numerator * 100n, denominator, decimals)}%`;
}

/** A quotient in decimals, rounded half up on integers. */
export function quotient(numerator: bigint, denominator: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const scaled = (2n * numerator * scale + denominator) / (2n * denominator);
  if (decimals === 0) return scaled.toString();
  return `${scaled / scale}.${(scaled % scale).toString().padStart(decimals, '0')}`;
}

/** An amount with all its nine decimals: `1,234.500000000`. */
export function exactAmount(rao: bigint): string {
  const [whole = '0', decimals = ''] = formatRao(rao).split('.');
  return `${count(BigInt(whole))}.${decimals.padEnd(9, '0')}`;
}

/** A count with separators. */
export function count(value: bigint | number): string {
  return value.toLocaleString('en-US');
}

/** A quotient as a number, for a chart. */
export function chartNumber(numerator: bigint, denominator: bigint): number {
  return Number((numerator * 1_000_000_000_000n) / denominator) / 1e12;
}
