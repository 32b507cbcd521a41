import { I32F32 } from '@taokit/fixed';

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
