import { I32F32, I96F32 } from '@taokit/fixed';

/** A share of an amount in rao, floored: through I96F32, as the pallet does. */
export function toRao(share: bigint, amountRao: bigint): bigint {
  const amount = I96F32.saturatingFromInt(amountRao);
  return I96F32.saturatingToU64(I96F32.saturatingMul(I96F32.saturatingFrom(share, I32F32), amount));
}
