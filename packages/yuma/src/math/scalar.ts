import { exp, I32F32, I96F32 } from '@taokit/fixed';

/** First not above `high`, then not below `low`, so that `low` wins when they cross: the pallet's `clamp_value`. */
export function clampValue(value: bigint, low: bigint, high: bigint): bigint {
  const capped = value < high ? value : high;
  return capped > low ? capped : low;
}

const LIMIT = /* @__PURE__ */ I32F32.saturatingFromInt(20n);

/** `e^x` with x clamped to -20 .. 20, where the series always has a result: the pallet's `exp_safe`. */
export function expSafe(x: bigint): bigint {
  const clamped = x < -LIMIT ? -LIMIT : x > LIMIT ? LIMIT : x;
  return exp(I32F32, clamped) ?? (clamped <= 0n ? 0n : I32F32.max);
}

/** A share of an amount in rao, floored: through I96F32, as the pallet does. */
export function toRao(share: bigint, amountRao: bigint): bigint {
  const amount = I96F32.saturatingFromInt(amountRao);
  return I96F32.saturatingToU64(I96F32.saturatingMul(I96F32.saturatingFrom(share, I32F32), amount));
}
