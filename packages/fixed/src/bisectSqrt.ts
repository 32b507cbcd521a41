import type { FixedType } from './FixedType.ts';
import { checkBits, checkType } from './internal/check.ts';

/** Steps after which the search gives up, as on the chain: the check runs once more than this. */
const MAX_STEPS = 128;

/**
 * Square root by bisection until `x / root` and `root` differ by no more than `epsilon`: the chain's `checked_sqrt`.
 *
 * Source of the rule: `primitives/safe-math/src/lib.rs`; the chain uses it for the shares of TAO flow.
 *
 * @param type - any type
 * @param bits - raw bits of the argument
 * @param epsilon - raw bits of the distance at which the search ends
 * @returns raw bits of the root, or `undefined` for a negative argument
 *
 * @example
 * ```ts
 * import { bisectSqrt, U64F64 } from '@taokit/fixed';
 *
 * const epsilon = U64F64.safeDiv(U64F64.one, U64F64.saturatingFromInt(1000n));
 * bisectSqrt(U64F64, U64F64.saturatingFromInt(2n), epsilon); // 1.41418..., not 1.41421...
 * ```
 */
export function bisectSqrt(type: FixedType, bits: bigint, epsilon: bigint): bigint | undefined {
  checkType(type);
  checkBits(bits, 'bits');
  checkBits(epsilon, 'epsilon');
  if (bits < 0n) return undefined;
  const two = type.saturatingFromInt(2n);
  let high = bits > type.one ? bits : type.one;
  let low = bits > type.one ? 0n : bits;
  let middle = type.safeDiv(type.saturatingAdd(high, low), two);
  let quotient = type.safeDiv(bits, middle);
  for (let step = 0; step <= MAX_STEPS && distance(type, quotient, middle) > epsilon; step++) {
    if (quotient < middle) high = middle;
    else low = middle;
    middle = type.safeDiv(type.saturatingAdd(high, low), two);
    quotient = type.safeDiv(bits, middle);
  }
  return middle;
}

function distance(type: FixedType, a: bigint, b: bigint): bigint {
  return a < b ? type.saturatingSub(b, a) : type.saturatingSub(a, b);
}
