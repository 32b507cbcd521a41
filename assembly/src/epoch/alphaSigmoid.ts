/** `alpha_sigmoid`: the liquid alpha of one cell. */

import { expSafe, reciprocal } from '../fixed/exp';
import { add, clamp, div, mul, ONE, sub } from '../fixed/I32F32';

const HALF: i64 = 1 << 31;

/** What the sigmoid looks at: how far the weight is above consensus, or the bond above the weight; within 0 and 1. */
// @ts-ignore: decorator
@inline
export function combinedDifference(consensus: i64, weight: i64, bond: i64): i64 {
  return clamp(weight >= bond ? sub(weight, consensus) : sub(bond, weight), 0, ONE);
}

/** `alpha_sigmoid_steepness / -100`, the factor of the exponent. */
// @ts-ignore: decorator
@inline
export function steepnessFactor(steepness: i32): i64 {
  return div(<i64>steepness << 32, -100 << 32);
}

/** The exponent of the sigmoid's power of e. */
// @ts-ignore: decorator
@inline
export function exponentOf(difference: i64, factor: i64): i64 {
  return mul(factor, sub(difference, HALF));
}

/** The alpha of that power. */
export function alphaOfPower(power: i64, low: i64, high: i64): i64 {
  return clamp(add(low, mul(reciprocal(ONE + power), sub(high, low))), low, high);
}

/** The alpha of a difference. */
export function alphaSigmoid(difference: i64, low: i64, high: i64, factor: i64): i64 {
  return alphaOfPower(expSafe(exponentOf(difference, factor)), low, high);
}
