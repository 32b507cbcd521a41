import { arrayOf, u64 } from '@taokit/errors/check';
import { I96F32 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { signedBits } from '../../internal/rules.ts';

const priceList = /* @__PURE__ */ arrayOf(signedBits);

/**
 * TAO each subnet is given in a block, in proportion to its moving price: launch until TAO flow.
 *
 * The product comes before the quotient, in I96F32. The sum over subnets can stay below the block emission by up to one
 * unit of 2^-32 rao per subnet.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 233-326.
 *
 * @param blockEmissionRao - TAO emission of the block, rao
 * @param movingPricesBits - moving price of every subnet but root, I96F32 bits
 * @returns TAO per subnet, I96F32 bits of rao, in the same order; zeros when the prices sum to 0
 */
export function computePriceTaoIn(blockEmissionRao: bigint, movingPricesBits: readonly bigint[]): bigint[] {
  check(blockEmissionRao, u64, 'blockEmissionRao');
  check(movingPricesBits, priceList, 'movingPricesBits');
  return computePriceTaoInUnchecked(blockEmissionRao, movingPricesBits);
}

/** {@link computePriceTaoIn} of what was checked before. */
export function computePriceTaoInUnchecked(
  blockEmissionRao: bigint,
  movingPricesBits: readonly bigint[],
): bigint[] {
  const total = movingPricesBits.reduce((sum, price) => I96F32.saturatingAdd(sum, price), 0n);
  const emission = I96F32.saturatingFromInt(blockEmissionRao);
  return movingPricesBits.map((price) => I96F32.safeDiv(I96F32.saturatingMul(emission, price), total));
}
