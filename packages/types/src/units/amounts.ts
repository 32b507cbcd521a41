import { checkInteger } from './internal/checkInteger.ts';
import { makeAmount } from './internal/makeAmount.ts';
import { checkRao, parseRao, RAO_PER_TAO } from './internal/parseRao.ts';

export { RAO_PER_TAO };

declare const raoBrand: unique symbol;

/** The chain's own integer: 1e-9 of a TAO or of an alpha, 0 to 2^64 - 1. It does not say which currency. */
export type Rao = bigint & {
  /** Keeps the type apart; not there when it runs. */
  readonly [raoBrand]: true;
};

/** An amount of TAO. */
export interface Tao {
  /** The currency. */
  readonly unit: 'tao';
  /** The amount, in 1e-9 TAO. */
  readonly rao: Rao;
}

/**
 * An amount of one subnet's alpha.
 *
 * @typeParam N - the netuid, when it is known as a literal
 */
export interface Alpha<N extends number = number> {
  /** The currency. */
  readonly unit: 'alpha';
  /** Whose alpha it is. */
  readonly netuid: N;
  /** The amount, in 1e-9 alpha. */
  readonly rao: Rao;
}

/**
 * An amount of any currency: plain data, compared by what it holds.
 *
 * As text it is what `formatAmount` writes: in a template, and in JSON, where `parseAmount` reads it back. Operators are
 * no arithmetic: `a < b` and `a + b` throw, and `a === b` asks whether both are one object. Use `compare` and `add`.
 */
export type Amount = Tao | Alpha;

/**
 * Checks a raw integer of the chain.
 *
 * @param value - a bigint, 0 to 2^64 - 1
 * @returns the same value, as {@link Rao}
 * @throws {@link UnitError} when it is not a bigint, negative or above u64
 */
export function rao(value: bigint): Rao {
  return checkRao(value) as Rao;
}

/**
 * Reads an amount of TAO, exactly.
 *
 * @param amount - decimal text with up to nine decimals (`'1.25'`), or a number that is exact (`1.25`, not `0.1`)
 * @returns the amount; nothing is rounded
 * @throws {@link UnitError} on more than nine decimals, inexact numbers, signs, exponents, other text, or above u64
 *
 * @example
 * ```ts
 * import { add, formatAmount, tao } from '@taokit/types';
 *
 * const total = add(tao('1.25'), tao('0.000000001'));
 * formatAmount(total); // '1.250000001 TAO'
 * ```
 */
export function tao(amount: string | number): Tao {
  return taoFromRao(parseRao(amount));
}

/**
 * TAO from its count of rao.
 *
 * @param amountRao - 0 to 2^64 - 1
 * @returns the amount
 * @throws {@link UnitError} when it is out of range
 */
export function taoFromRao(amountRao: bigint): Tao {
  return makeAmount({ unit: 'tao', rao: rao(amountRao) });
}

/**
 * Reads an amount of a subnet's alpha, exactly.
 *
 * @param netuid - whose alpha; 0 to 65535
 * @param amount - as in {@link tao}
 * @returns the amount; nothing is rounded
 * @throws {@link UnitError} as {@link tao} does
 *
 * @example
 * ```ts
 * import { add, alpha } from '@taokit/types';
 *
 * const stake = add(alpha(1, '2'), alpha(1, '0.5'));
 * // @ts-expect-error alpha of subnet 2 is another currency
 * const mixed = () => add(alpha(1, '2'), alpha(2, '0.5'));
 * ```
 */
export function alpha<const N extends number>(netuid: N, amount: string | number): Alpha<N> {
  return alphaFromRao(netuid, parseRao(amount));
}

/**
 * Alpha from its count of rao of alpha.
 *
 * @param netuid - whose alpha; 0 to 65535
 * @param amountRao - 0 to 2^64 - 1
 * @returns the amount
 * @throws {@link UnitError} when either is out of range
 */
export function alphaFromRao<const N extends number>(netuid: N, amountRao: bigint): Alpha<N> {
  checkInteger('netuid', netuid, 65535);
  return makeAmount({ unit: 'alpha', netuid, rao: rao(amountRao) });
}
