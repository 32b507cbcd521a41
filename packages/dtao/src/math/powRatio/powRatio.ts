import { bigInteger, integer, objectOf } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';
import { powRatioBounds } from './powRatioBounds.ts';
import { isAtMostPower, powRatioRoot } from './powRatioRoot.ts';
import { powRatioSeries } from './powRatioSeries.ts';
import type { ScaledPower } from './ScaledPower.ts';

const MAX_EXACT_EXPONENT = 1024n;
/** Relative error of the fast path, as a power of two; a bit above what is proven. */
const ERROR_BITS = 98n;
/** Up to this |ln(base) * exponent| the chain's series is off by less than 2^-150, far below the fast path's error. */
const SERIES_SAFE_EXPONENT = 64n;

/**
 * The chain's scaled power of a ratio, exactly.
 *
 * A short series with a proven bound gives the floor whenever no integer lies within the bound; the chain's own way (an
 * integer root for small exponents, long series otherwise) decides the rest.
 *
 * @param pow - base, exponent (any terms), precision and scale
 * @returns the scaled power, as `pow_ratio_scaled` of safe-bigmath gives it; `undefined` for a zero denominator
 */
export function powRatio(pow: ScaledPower): bigint | undefined {
  if (pow.baseDenominator === 0n || pow.exponentDenominator === 0n) return undefined;
  if (pow.baseNumerator === 0n) return 0n;
  if (pow.exponentNumerator === 0n || pow.baseNumerator === pow.baseDenominator) return pow.scale;
  if (pow.exponentNumerator === pow.exponentDenominator)
    return (pow.baseNumerator * pow.scale) / pow.baseDenominator;
  const { mantissa, shift, exponent } = powRatioBounds(pow);
  const scaled = mantissa * pow.scale;
  const error = (scaled >> ERROR_BITS) + 1n;
  const down = 128n - shift;
  const low = shiftRight(scaled - error, down);
  const inSeriesRange = exponent < SERIES_SAFE_EXPONENT && exponent > -SERIES_SAFE_EXPONENT;
  if (inSeriesRange && low === shiftRight(scaled + error, down)) return low;
  const reduced = lowestTerms(pow);
  if (!isExact(reduced)) return powRatioSeries(reduced);
  const high = shiftRight(scaled + error, down);
  if (high === low) return low;
  // One of two neighbours, unless the power is huge: then only the bisection knows.
  if (high !== low + 1n) return powRatioRoot(reduced);
  return isAtMostPower(high, reduced) ? high : low;
}

const natural = /* @__PURE__ */ bigInteger(0n, (1n << 256n) - 1n, 'a bigint from 0 to 2^256 - 1');
const powRule = /* @__PURE__ */ objectOf({
  baseNumerator: natural,
  baseDenominator: natural,
  exponentNumerator: natural,
  exponentDenominator: natural,
  precision: integer(1, 4_096),
  scale: natural,
});

/**
 * The same without the fast path: the chain's own way only. For tests and measurements.
 *
 * @param pow - base, exponent (any terms), precision and scale
 */
export function powRatioReference(pow: ScaledPower): bigint | undefined {
  check(pow, powRule, 'pow');
  if (pow.baseDenominator === 0n || pow.exponentDenominator === 0n) return undefined;
  if (pow.baseNumerator === 0n) return 0n;
  if (pow.exponentNumerator === 0n) return pow.scale;
  const reduced = lowestTerms(pow);
  return isExact(reduced) ? powRatioRoot(reduced) : powRatioSeries(reduced);
}

function isExact({ exponentNumerator, exponentDenominator }: ScaledPower): boolean {
  return exponentNumerator <= MAX_EXACT_EXPONENT && exponentDenominator <= MAX_EXACT_EXPONENT;
}

function lowestTerms(pow: ScaledPower): ScaledPower {
  let a = pow.exponentNumerator;
  let b = pow.exponentDenominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return {
    ...pow,
    exponentNumerator: pow.exponentNumerator / a,
    exponentDenominator: pow.exponentDenominator / a,
  };
}

function shiftRight(x: bigint, by: bigint): bigint {
  return by >= 0n ? x >> by : x << -by;
}
