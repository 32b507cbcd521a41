import { type FixedType, I32F32, I64F64 } from '@taokit/fixed';

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

/**
 * Sets masked values to 0; a value beyond the mask is masked, but an empty mask masks nothing. The pallet's
 * `inplace_mask_vector`.
 */
export function maskVector(mask: readonly boolean[], vector: readonly bigint[]): bigint[] {
  if (mask.length === 0) return [...vector];
  return vector.map((value, i) => ((mask[i] ?? true) ? 0n : value));
}

/** Products element by element, 0 where one overflows: the pallet's `vec_mul`. */
export function vecMul(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return a.slice(0, b.length).map((value, i) => I32F32.checkedMul(value, b[i]!) ?? 0n);
}

/**
 * Which values are among the `k` largest and not 0: the pallet's `is_topk_nonzero`.
 *
 * Among equal values the lower index loses: the chain sorts ascending, keeps the order of equals, and drops the first n - k.
 */
export function isTopkNonzero(values: readonly bigint[], k: number): boolean[] {
  const isTop = values.map((value) => value !== 0n);
  const ascending = values.map((_, i) => i).sort((a, b) => compare(values[a]!, values[b]!));
  for (const i of ascending.slice(0, Math.max(0, values.length - k))) isTop[i] = false;
  return isTop;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const U16_MAX = /* @__PURE__ */ I32F32.saturatingFromInt(65_535n);
/** Above this, multiplying by 65535 first could saturate. */
const THRESHOLD = /* @__PURE__ */ I32F32.saturatingFromInt(32_768n);

/**
 * Scales values so that the largest becomes 65535, rounded half up: the pallet's `vec_max_upscale_to_u16`.
 *
 * @param values - raw I32F32 bits, not negative
 */
export function vecMaxUpscaleToU16(values: readonly bigint[]): number[] {
  let max = values[0] ?? 0n;
  for (const value of values) if (value > max) max = value;
  return values.map((value) => I32F32.saturatingToU16(upscale(value, max)));
}

function upscale(value: bigint, max: bigint): bigint {
  if (max === 0n) return I32F32.saturatingMul(value, U16_MAX);
  const scaled =
    max > THRESHOLD
      ? I32F32.saturatingMul(value, I32F32.safeDiv(U16_MAX, max))
      : I32F32.safeDiv(I32F32.saturatingMul(value, U16_MAX), max);
  return I32F32.saturatingFromInt(I32F32.round(scaled));
}

/** The same for stored u16 values, as `set_weights` does: the pallet's `vec_u16_max_upscale_to_u16`. */
export function maxUpscaleToU16(values: Iterable<number>): number[] {
  return vecMaxUpscaleToU16(Array.from(values, (value) => I32F32.saturatingFromInt(BigInt(value))));
}
