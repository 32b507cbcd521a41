import { U64F64 } from '@taokit/fixed';
import { RAO_PER_TAO } from '@taokit/types';

const U16_MAX = 65_535n;

/** Share of 1 the fee takes: `rate / 65535` in U64F64. */
function rateBits(feeRateU16: number, of: bigint): bigint {
  return U64F64.safeDiv(BigInt(feeRateU16) << 64n, of << 64n);
}

/** Fee on a whole order: `amount * (rate / 65535)`, floored (`calculate_fee_amount`). */
export function feeOfGross(amountRao: bigint, feeRateU16: number): bigint {
  return (amountRao * rateBits(feeRateU16, U16_MAX)) >> 64n;
}

/** Fee on top of a net input: `net * (rate / (65535 - rate))`, floored. */
export function feeOnNet(netRao: bigint, feeRateU16: number): bigint {
  return (netRao * rateBits(feeRateU16, U16_MAX - BigInt(feeRateU16))) >> 64n;
}

/** A limit in rao of TAO per alpha as raw bits of an U64F64. */
export function limitPriceBits(limitPriceRao: bigint): bigint {
  return (limitPriceRao << 64n) / RAO_PER_TAO;
}
