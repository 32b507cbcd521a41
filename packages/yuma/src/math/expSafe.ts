import { exp, I32F32 } from '@taokit/fixed';

const LIMIT = /* @__PURE__ */ I32F32.saturatingFromInt(20n);

/** `e^x` with x clamped to -20 .. 20, where the series always has a result: the pallet's `exp_safe`. */
export function expSafe(x: bigint): bigint {
  const clamped = x < -LIMIT ? -LIMIT : x > LIMIT ? LIMIT : x;
  return exp(I32F32, clamped) ?? (clamped <= 0n ? 0n : I32F32.max);
}
