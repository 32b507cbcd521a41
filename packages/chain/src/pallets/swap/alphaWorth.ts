import { U64F64 } from '@taokit/fixed';

/** What alpha is worth at a price, rao of TAO, floored; the price is TAO, U64F64 bits. */
export function alphaWorth(alphaRao: bigint, priceBits: bigint): bigint {
  return U64F64.saturatingToU64(U64F64.saturatingMul(priceBits, U64F64.saturatingFromInt(alphaRao)));
}
