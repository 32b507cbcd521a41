import { U64_MAX } from '@taokit/fixed';
import { minOf } from './minMax.ts';

/** floor(a x b / divisor), capped at u64; 0 when the divisor is 0 (`mul_div_u64` of the pallet). */
export function mulDivU64(a: bigint, b: bigint, divisor: bigint): bigint {
  return divisor === 0n ? 0n : minOf((a * b) / divisor, U64_MAX);
}
