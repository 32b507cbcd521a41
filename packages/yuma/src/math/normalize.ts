import { type FixedType, I32F32, I64F64 } from '@taokit/fixed';

/** Values divided by their (wrapping) sum; unchanged when the sum is 0. The pallet's `inplace_normalize`. */
export function normalize(values: readonly bigint[]): bigint[] {
  return normalizeIn(I32F32, values);
}

/** The same on I64F64 bits: the pallet's `inplace_normalize_64`. */
export function normalize64(values: readonly bigint[]): bigint[] {
  return normalizeIn(I64F64, values);
}

/** Values divided by a given sum; unchanged when it is 0. The pallet's `inplace_normalize_using_sum`. */
export function normalizeUsingSum(values: readonly bigint[], total: bigint): bigint[] {
  return divideAll(I32F32, values, total);
}

function normalizeIn(type: FixedType, values: readonly bigint[]): bigint[] {
  let total = 0n;
  for (const value of values) total += value;
  return divideAll(type, values, type.wrappingAdd(total, 0n));
}

function divideAll(type: FixedType, values: readonly bigint[], divisor: bigint): bigint[] {
  if (divisor === 0n) return [...values];
  return values.map((value) => type.safeDiv(value, divisor));
}
