import type { Amount } from './amounts.ts';
import { fail } from './internal/fail.ts';
import { checkRao } from './internal/parseRao.ts';
import { multiplyInteger, type Ratio, type RoundingOptions } from './Ratio.ts';

/**
 * Adds two amounts of one currency.
 *
 * @param a - an amount
 * @param b - an amount of the same currency, and of the same netuid
 * @returns the sum
 * @throws {@link UnitError} when the currencies differ, or above u64
 */
export function add<A extends Amount>(a: A, b: NoInfer<A>): A {
  return withRao(a, a.rao + raoOf(b, a));
}

/**
 * Subtracts an amount from another of the same currency.
 *
 * @param a - an amount
 * @param b - an amount of the same currency, no larger than `a`
 * @returns the difference
 * @throws {@link UnitError} when the currencies differ, or when the difference is negative
 */
export function subtract<A extends Amount>(a: A, b: NoInfer<A>): A {
  return withRao(a, a.rao - raoOf(b, a));
}

/**
 * Orders two amounts of one currency; fits `Array.prototype.sort`.
 *
 * @param a - an amount
 * @param b - an amount of the same currency
 * @returns -1, 0 or 1
 * @throws {@link UnitError} when the currencies differ
 */
export function compare<A extends Amount>(a: A, b: NoInfer<A>): -1 | 0 | 1 {
  const other = raoOf(b, a);
  return a.rao < other ? -1 : a.rao > other ? 1 : 0;
}

/**
 * Multiplies an amount by a fraction and rounds once.
 *
 * @param amount - an amount
 * @param by - the fraction: `'0.18'`, `'18%'`, `'9/50'` or a {@link Ratio}
 * @param options - the rounding of the last rao
 * @returns the product, in the same currency
 * @throws {@link UnitError} on a bad fraction, or above u64
 */
export function multiply<A extends Amount>(amount: A, by: string | Ratio, options: RoundingOptions): A {
  return withRao(amount, multiplyInteger(amount.rao, by, options));
}

/**
 * An amount as text: `'1.25 TAO'`, `'0.5 alpha(7)'`. Exact; trailing zeros are dropped.
 *
 * @param amount - an amount
 */
export function formatAmount(amount: Amount): string {
  return `${formatRao(amount.rao)} ${amount.unit === 'tao' ? 'TAO' : `alpha(${amount.netuid})`}`;
}

/**
 * A count of rao as decimal text of whole units, without the currency: what {@link tao} reads back. Exact.
 *
 * @param amountRao - 0 to 2^64 - 1
 * @returns for instance `'1.25'`; trailing zeros are dropped
 */
export function formatRao(amountRao: bigint): string {
  const digits = String(checkRao(amountRao)).padStart(10, '0');
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`.replace(/\.?0+$/, '');
}

function withRao<A extends Amount>(amount: A, value: bigint): A {
  return Object.freeze({ ...amount, rao: checkRao(value) }) as unknown as A;
}

/** The rao of `b` once it is known to count the same thing as `a`. */
function raoOf(b: Amount, a: Amount): bigint {
  const [left, right] = [currency(a), currency(b)];
  if (left !== right)
    fail(
      'types/units-mixed',
      `${right} cannot be combined with ${left}.`,
      'Swap one through its pool first.',
      b,
    );
  return b.rao;
}

function currency(amount: Amount): string {
  return amount?.unit === 'alpha' ? `alpha of subnet ${amount.netuid}` : String(amount?.unit ?? amount);
}
