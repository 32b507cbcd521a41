/**
 * The EMA's alpha: 1 minus the bonds moving average in millionths. Classic saturates at every step; Yuma3 without liquid
 * alpha (`compute_disabled_liquid_alpha`) wraps where a moving average beyond 2^31 leaves the types.
 */
import { ONE, sub } from '../fixed/I32F32';
import { bondsMovingAverage, flags, YUMA3 } from '../abi.generated';

const MILLION: u64 = 1_000_000;

export function bondsAlpha(): i64 {
  const average = bondsMovingAverage;
  return sub(ONE, flags & YUMA3 ? wrappingMillionths(<i64>average) : saturatingMillionths(average));
}

function saturatingMillionths(x: u64): i64 {
  const whole = x / MILLION;
  if (whole >> 31 != 0) return i64.MAX_VALUE;
  return <i64>((whole << 32) | (((x % MILLION) << 32) / MILLION));
}

/** `x / 10^6` toward zero with 64 fraction bits, floored to 32 of them, wrapped to 64 bits. */
function wrappingMillionths(x: i64): i64 {
  const size = <u64>abs(x);
  const rest = (size % MILLION) << 32;
  const bits = <i64>(((size / MILLION) << 32) + rest / MILLION);
  const dropped = ((rest % MILLION) << 32) / MILLION;
  return x < 0 ? -bits - i64(dropped != 0) : bits;
}
