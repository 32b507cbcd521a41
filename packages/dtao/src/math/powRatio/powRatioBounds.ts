import type { ScaledPower } from './ScaledPower.ts';

/** Fraction bits of the working numbers. */
const BITS = 128n;
const ONE = 1n << BITS;
const LN_TWO = 235865763225513294137944142764154484399n;

/** Halvings of the exponent before the Taylor series of exp, undone by squarings. */
const HALVINGS = 8n;

/** A power known to within a bound: `mantissa * 2^(shift - 128)`, with a relative error below 2^-100. */
export interface PowBounds {
  /** Near 1, with 128 bits of fraction. */
  readonly mantissa: bigint;
  /** Power of two. */
  readonly shift: bigint;
  /** ln(base) * exponent, rounded toward zero to an integer. */
  readonly exponent: bigint;
}

/**
 * The power by argument reduction and short series, fast and with a proven bound.
 *
 * ln(p/q) = k ln 2 + 2 atanh(u), |u| < 0.18, in 128 bits: at most 30 terms, each floored twice, so below 2^7 ulp, plus
 * k <= 128 times the error of ln 2. Multiplied by an exponent below 100: below 2^15 ulp. exp of a remainder below
 * 0.35 / 256: 14 terms, then 8 squarings that multiply the relative error by 256: below 2^25 ulp in all, 2^-103.
 */
export function powRatioBounds(pow: ScaledPower): PowBounds {
  const ln = lnRatio(pow.baseNumerator, pow.baseDenominator);
  const exponent = (ln * pow.exponentNumerator) / pow.exponentDenominator;
  const shift = (exponent + (exponent < 0n ? -(LN_TWO >> 1n) : LN_TWO >> 1n)) / LN_TWO;
  return { mantissa: expSmall(exponent - shift * LN_TWO), shift, exponent: exponent / ONE };
}

/** ln(p / q) with 128 bits of fraction. */
function lnRatio(p: bigint, q: bigint): bigint {
  let numerator = p;
  let denominator = q;
  let k = 0n;
  // Keeps the ratio within sqrt(2) of 1, roughly: 5/7 .. 7/5.
  while (5n * numerator > 7n * denominator) {
    denominator <<= 1n;
    k += 1n;
  }
  while (7n * numerator < 5n * denominator) {
    numerator <<= 1n;
    k -= 1n;
  }
  return 2n * atanh(((numerator - denominator) << BITS) / (numerator + denominator)) + k * LN_TWO;
}

/** Series u + u^3/3 + u^5/5 ... */
function atanh(u: bigint): bigint {
  const square = (u * u) >> BITS;
  let term = u < 0n ? -u : u;
  let sum = term;
  for (let n = 3n; ; n += 2n) {
    term = (term * square) >> BITS;
    if (term === 0n) return u < 0n ? -sum : sum;
    sum += term / n;
  }
}

/** exp of |x| < 0.36. */
function expSmall(x: bigint): bigint {
  const reduced = x >> HALVINGS;
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; ; n += 1n) {
    term = (term * reduced) / (n << BITS);
    if (term === 0n) break;
    sum += term;
  }
  for (let i = 0n; i < HALVINGS; i += 1n) sum = (sum * sum) >> BITS;
  return sum;
}
