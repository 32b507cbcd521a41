import type { ScaledPower } from './ScaledPower.ts';

const GUARD_BITS = 24n;
const GUARD = 1n << GUARD_BITS;
const MAX_TERMS = 4096;

/** Fixed-point context of one evaluation: `bits` after the point, and the cap on terms. */
interface Series {
  readonly bits: bigint;
  readonly one: bigint;
  readonly maxTerms: number;
}

/**
 * The power as the chain's series computes it when the reduced exponent has a term above 1024: Taylor series of ln and
 * exp in fixed point with 24 guard bits, each stopped at its own rounding, and at most `precision + 152` terms.
 *
 * It is the true floor while `|ln(base) * exponent|` is moderate. Beyond that the alternating sum cancels and the chain's
 * result is noise; being what the chain computes, it is reproduced here. Source: `pow_ratio_scaled` of safe-bigmath 0.4.1,
 * used by `pallets/swap/src/pallet/balancer.rs`.
 */
export function powRatioSeries(pow: ScaledPower): bigint {
  const requested = Math.max(pow.precision, 32, bitLength(pow.scale) + 8);
  const bits = BigInt(requested) + GUARD_BITS;
  const maxTerms = Math.min(MAX_TERMS, Number(bits) + 128);
  const series: Series = { bits, one: 1n << bits, maxTerms };

  const lnTwo = -ln1p(-(series.one >> 1n), series);
  const lnBase = ln(pow.baseNumerator, lnTwo, series) - ln(pow.baseDenominator, lnTwo, series);
  const exponent = floorDiv(lnBase * pow.exponentNumerator, pow.exponentDenominator);
  const power = roundGuard(exp(exponent, series));
  return (power * pow.scale) >> BigInt(requested);
}

function ln1p(x: bigint, { bits, maxTerms }: Series): bigint {
  let term = x;
  let result = x;
  let rounded = roundGuard(result);
  for (let n = 2; n <= maxTerms; n += 1) {
    term = (term * x) >> bits;
    if (term === 0n) break;
    const next = floorDiv(term, BigInt(n));
    if (next === 0n) break;
    result = n % 2 === 0 ? result - next : result + next;
    const previous = rounded;
    rounded = roundGuard(result);
    if (abs(next) < GUARD || rounded === previous) break;
  }
  return result;
}

function exp(x: bigint, { bits, one, maxTerms }: Series): bigint {
  let term = one;
  let result = one;
  let rounded = roundGuard(result);
  for (let n = 1n; n <= maxTerms; n += 1n) {
    term = floorDiv(term * x, n << bits);
    if (term === 0n) break;
    result += term;
    const previous = rounded;
    rounded = roundGuard(result);
    if (abs(term) < GUARD || rounded === previous) break;
  }
  return result;
}

/** ln of a positive integer: mantissa in [0.75, 1.5) and a multiple of ln 2. */
function ln(value: bigint, lnTwo: bigint, series: Series): bigint {
  let shift = BigInt(bitLength(value) - 1);
  let mantissa = (value << series.bits) >> shift;
  if (mantissa >= series.one + (series.one >> 1n)) {
    mantissa >>= 1n;
    shift += 1n;
  }
  return ln1p(mantissa - series.one, series) + lnTwo * shift;
}

/** Drops the guard bits, to nearest, halves away from zero. */
function roundGuard(value: bigint): bigint {
  const magnitude = (abs(value) + (GUARD >> 1n)) >> GUARD_BITS;
  return value < 0n ? -magnitude : magnitude;
}

function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

function abs(x: bigint): bigint {
  return x < 0n ? -x : x;
}

function bitLength(x: bigint): number {
  return x.toString(16).length * 4 - Math.clz32(Number.parseInt(x.toString(16)[0] ?? '0', 16)) + 28;
}
