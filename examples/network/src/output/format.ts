import { formatRao } from '@taokit/types';

/** An amount with three decimals, rounded down: `12.345`. */
export function amount(rao: bigint): string {
  const [whole, decimals = ''] = formatRao(rao).split('.');
  return `${whole}.${decimals.padEnd(3, '0').slice(0, 3)}`;
}

/** A u16 proportion as a fraction with four decimals. */
export function fraction(u16: number): string {
  return (u16 / 65_535).toFixed(4);
}

/** A price from its rao, TAO per alpha. */
export function price(rao: bigint): number {
  return Number(rao) / 1e9;
}

/** A price from its I96F32 bits, TAO per alpha. */
export function priceOfBits(bits: bigint): number {
  return Number(bits) / 2 ** 32;
}

/** A count with separators. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** The two ends of an address. */
export function shortAddress(address: string): string {
  return `${address.slice(0, 6)}..${address.slice(-4)}`;
}
