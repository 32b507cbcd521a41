import { arrayOf } from '@taokit/errors/check';
import { U64F64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { minOf } from '../../internal/minMax.ts';
import { recordWith, signedBits, unsignedBits } from '../../internal/rules.ts';

/** What a subnet's share by price is made of. */
export interface PriceShareInput {
  /** `SubnetMovingPrice`, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** Part of the last epoch's miner incentive that went to the owner's keys (`MinerBurned`), U96F32 bits. */
  readonly minerBurnedBits: bigint;
}

const priceBurn = { movingPriceBits: signedBits, minerBurnedBits: unsignedBits };
const priceList = /* @__PURE__ */ arrayOf(signedBits);
const priceBurnList = /* @__PURE__ */ arrayOf(recordWith(priceBurn));
const priceRootList = /* @__PURE__ */ arrayOf(recordWith({ ...priceBurn, rootProportionBits: unsignedBits }));

/**
 * Share of each subnet by moving price.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_shares_price_ema`.
 *
 * @param movingPricesBits - I96F32 bits
 * @returns U64F64 bits, floored, in the same order; zeros when the prices sum to 0
 */
export function computePriceShares(movingPricesBits: readonly bigint[]): bigint[] {
  check(movingPricesBits, priceList, 'movingPricesBits');
  return priceShares(movingPricesBits);
}

function priceShares(movingPricesBits: readonly bigint[]): bigint[] {
  return normalizeShares(movingPricesBits.map((price) => (price < 0n ? 0n : price << 32n)));
}

/**
 * Share of each subnet by moving price x (1 - miner burn): from spec 425. When every product is 0, shares by price.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_shares`, spec 425.
 *
 * @param subnets - prices and burns
 * @returns U64F64 bits, each step floored, in the same order
 */
export function computePriceBurnShares(subnets: readonly PriceShareInput[]): bigint[] {
  check(subnets, priceBurnList, 'subnets');
  return computePriceBurnSharesUnchecked(subnets);
}

/** {@link computePriceBurnShares} of what was checked before. */
export function computePriceBurnSharesUnchecked(subnets: readonly PriceShareInput[]): bigint[] {
  const prices = priceShares(subnets.map(({ movingPriceBits }) => movingPriceBits));
  const weights = subnets.map((subnet, i) => keepUnburned(prices[i] as bigint, subnet.minerBurnedBits));
  return weights.some((weight) => weight > 0n) ? normalizeShares(weights) : prices;
}

/** What a subnet's share by price and root proportion is made of. */
export interface PriceRootShareInput extends PriceShareInput {
  /** See `computeRootProportion`, U96F32 bits. */
  readonly rootProportionBits: bigint;
}

/**
 * Share of each subnet by moving price x (1 - miner burn) x root proportion: spec 421 to 424. When every product is 0,
 * shares by price.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_shares`, spec 421.
 *
 * @param subnets - prices, burns and root proportions
 * @returns U64F64 bits, each step floored, in the same order
 */
export function computePriceRootShares(subnets: readonly PriceRootShareInput[]): bigint[] {
  check(subnets, priceRootList, 'subnets');
  const prices = priceShares(subnets.map(({ movingPriceBits }) => movingPriceBits));
  const weights = subnets.map((subnet, i) => {
    const factor = keepUnburned(subnet.rootProportionBits << 32n, subnet.minerBurnedBits);
    return U64F64.saturatingMul(prices[i] as bigint, factor);
  });
  return weights.some((weight) => weight > 0n) ? normalizeShares(weights) : prices;
}

function keepUnburned(shareBits: bigint, burnedBits: bigint): bigint {
  if (burnedBits === 0n) return shareBits;
  return U64F64.saturatingMul(shareBits, U64F64.one - minOf(burnedBits << 32n, U64F64.one));
}

/** Divides each number by their sum: U64F64 bits, floored; zeros when the sum is 0. */
export function normalizeShares(bits: readonly bigint[]): bigint[] {
  const total = minOf(
    bits.reduce((sum, x) => sum + x, 0n),
    U64F64.max,
  );
  // A part is at most the (unclamped) sum: no quotient leaves the type in practice, and safeDiv gives 0 where one does.
  return bits.map((x) => (x < total ? (x << 64n) / total : U64F64.safeDiv(x, total)));
}
