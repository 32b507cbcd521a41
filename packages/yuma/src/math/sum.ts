import { I32F32 } from '@taokit/fixed';

/** Sum that wraps around, as `iter().sum()` does in a release build. */
export function sum(values: readonly bigint[]): bigint {
  let total = 0n;
  for (const value of values) total += value;
  // Wrapping once at the end gives the same bits as wrapping after every term.
  return I32F32.wrappingAdd(total, 0n);
}

/** Whether the (wrapping) sum is 0: the pallet's `is_zero`, which is not the same as all values being 0. */
export function isZero(values: readonly bigint[]): boolean {
  return sum(values) === 0n;
}
