import { U64_MAX } from '@taokit/fixed';

/** Largest u16: 100% as the chain writes proportions of 16 bits. */
export const U16_MAX = 0xffff;

/**
 * A 16-bit proportion with 32 fraction bits, floored: what dividing by 65535 gives in I96F32 and U96F32 alike.
 */
export function proportionFromU16(part: number): bigint {
  return (BigInt(part) << 32n) / BigInt(U16_MAX);
}

/** A 64-bit proportion with 32 fraction bits, floored: the part over 2^64 - 1. */
export function proportionFromU64(part: bigint): bigint {
  return (part << 32n) / U64_MAX;
}

/** Raw bits of 1 with 32 fraction bits. */
export const ONE_F32: bigint = 1n << 32n;

/** Product of two non-negative numbers with 32 fraction bits, floored. */
export function mulF32(a: bigint, b: bigint): bigint {
  return (a * b) >> 32n;
}

/** Quotient of two non-negative numbers with 32 fraction bits, floored; 0 when the divisor is 0. */
export function divF32(a: bigint, b: bigint): bigint {
  return b === 0n ? 0n : (a << 32n) / b;
}
