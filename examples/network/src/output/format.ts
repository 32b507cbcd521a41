import { formatCount, formatRaoAmount } from '@taokit/charts/text';

/** An amount with three decimals, rounded down: `1,234.567`. */
export function amount(rao: bigint): string {
  return formatRaoAmount(rao);
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
export function count(value: number | bigint): string {
  return formatCount(value);
}

/** The two ends of an address. */
export function shortAddress(address: string): string {
  return `${address.slice(0, 6)}..${address.slice(-4)}`;
}

/** An amount that may be below zero. */
export function signedAmount(rao: bigint): string {
  return rao < 0n ? `-${amount(-rao)}` : amount(rao);
}

/** A time, or nothing where there is none: `12 ms`. */
export function milliseconds(value: number | undefined): string {
  return value === undefined ? '' : `${count(Math.round(value))} ms`;
}

/** Refusals by name: `Unreachable 6`. */
export function refusals(byName: Readonly<Record<string, number>>): string {
  return Object.entries(byName)
    .map(([name, times]) => `${name} ${count(times)}`)
    .join(', ');
}
