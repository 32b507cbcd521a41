import { arrayOf } from '@taokit/errors/check';
import type { Amount } from './amounts.ts';
import { currencyText } from './internal/amountText.ts';
import { check, isAmount } from './internal/check.ts';
import { fail } from './internal/fail.ts';
import { makeAmount } from './internal/makeAmount.ts';
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
  const [left, right] = raoOf(a, b);
  return withRao(a, left + right);
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
  const [left, right] = raoOf(a, b);
  return withRao(a, left - right);
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
  const [left, right] = raoOf(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
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
  check(amount, isAmount, 'amount');
  return withRao(amount, multiplyInteger(amount.rao, by, options));
}

/**
 * The sum of amounts of one currency.
 *
 * @param amounts - one or more; start with a zero amount where there may be none
 * @returns the sum
 * @throws {@link UnitError} on an empty list, when the currencies differ, or above u64
 *
 * @example
 * ```ts
 * import { formatAmount, sum, tao } from '@taokit/types';
 *
 * formatAmount(sum([tao(0), tao('1.5'), tao('2.25')])); // '3.75 TAO'
 * ```
 */
export function sum<A extends Amount>(amounts: readonly A[]): A {
  return reduce(amounts, add);
}

/**
 * The smallest of amounts of one currency; the first of equal ones.
 *
 * @param amounts - one or more
 * @throws {@link UnitError} on an empty list, or when the currencies differ
 */
export function smallest<A extends Amount>(amounts: readonly A[]): A {
  return reduce(amounts, (a, b) => (compare<Amount>(b, a) < 0 ? b : a));
}

/**
 * The greatest of amounts of one currency; the first of equal ones.
 *
 * @param amounts - one or more
 * @throws {@link UnitError} on an empty list, or when the currencies differ
 */
export function greatest<A extends Amount>(amounts: readonly A[]): A {
  return reduce(amounts, (a, b) => (compare<Amount>(b, a) > 0 ? b : a));
}

function reduce<A extends Amount>(amounts: readonly A[], combine: (a: A, b: A) => A): A {
  check(amounts, arrayOf(isAmount), 'amounts');
  const [first, ...more] = amounts;
  if (first === undefined)
    fail(
      'types/amount-none',
      'amounts is empty, and so has no currency.',
      "Start it with a zero amount, as in [tao('0'), ...amounts].",
      amounts,
    );
  return more.reduce(combine, first);
}

function withRao<A extends Amount>(amount: A, value: bigint): A {
  return makeAmount({ ...amount, rao: checkRao(value) }) as unknown as A;
}

/** The rao of two amounts, once it is known that they count the same thing. */
function raoOf(a: Amount, b: Amount): readonly [bigint, bigint] {
  check(a, isAmount, 'a');
  check(b, isAmount, 'b');
  const [left, right] = [currencyText(a), currencyText(b)];
  if (left !== right)
    fail(
      'types/units-mixed',
      `${right} cannot be combined with ${left}.`,
      'Swap one through its pool first.',
      b,
    );
  return [a.rao, b.rao];
}
