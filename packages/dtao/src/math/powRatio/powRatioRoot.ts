import type { ScaledPower } from './ScaledPower.ts';

/**
 * Tells whether `candidate` is at most the power, by integer arithmetic alone: with exponent a/b in lowest terms,
 * `candidate^b * q^a <= p^a * scale^b`.
 */
export function isAtMostPower(candidate: bigint, pow: ScaledPower): boolean {
  const { baseNumerator, baseDenominator, exponentNumerator, exponentDenominator, scale } = pow;
  return (
    candidate ** exponentDenominator * baseDenominator ** exponentNumerator <=
    baseNumerator ** exponentNumerator * scale ** exponentDenominator
  );
}

/**
 * The floor of the power by bisection over integers: what the chain does when both terms of the reduced exponent are at
 * most 1024 (`nth_root_ratio_floor` of safe-bigmath).
 *
 * @param pow - exponent in lowest terms
 */
export function powRatioRoot(pow: ScaledPower): bigint {
  const { baseNumerator, baseDenominator, exponentNumerator, exponentDenominator, scale } = pow;
  if (exponentDenominator === 1n)
    return (baseNumerator ** exponentNumerator * scale) / baseDenominator ** exponentNumerator;
  let high = 1n;
  while (isAtMostPower(high, pow)) high <<= 1n;
  let low = 0n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (isAtMostPower(middle, pow)) low = middle;
    else high = middle;
  }
  return low;
}
