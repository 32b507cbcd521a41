import { objectOf, u64 } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';
import { divF32, mulF32, proportionFromU64 } from '../../internal/proportion.ts';

/** What decides how much of a subnet's dividends belongs to root. */
export interface RootProportionInput {
  /** TAO staked on root (`SubnetTAO` of netuid 0), rao. */
  readonly rootTaoRao: bigint;
  /** TAO weight as stored, u64 over 2^64 - 1; mainnet: 3,320,413,933,267,719,290 (0.18). */
  readonly taoWeightU64: bigint;
  /** Alpha issuance of the subnet, this block's injection included, rao. */
  readonly alphaIssuanceRao: bigint;
}

const rootProportionInput = /* @__PURE__ */ objectOf({
  rootTaoRao: u64,
  taoWeightU64: u64,
  alphaIssuanceRao: u64,
});

/** TAO weight mainnet was given at launch (0.18), u64 over 2^64 - 1. */
export const MAINNET_TAO_WEIGHT_U64 = 3_320_413_933_267_719_290n;

/**
 * TAO weight as a number with 32 fraction bits.
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `get_tao_weight`.
 *
 * @param taoWeightU64 - as stored, u64 over 2^64 - 1
 * @returns U96F32 bits, floored
 */
export function computeTaoWeightBits(taoWeightU64: bigint): bigint {
  check(taoWeightU64, u64, 'taoWeightU64');
  return proportionFromU64(taoWeightU64);
}

/**
 * Part of a subnet's validator dividends that belongs to root: w / (w + alpha issuance), w = root TAO x TAO weight.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `root_proportion`. Every release (I96F32 at launch: same
 * value).
 *
 * @param input - root stake, TAO weight and the subnet's alpha
 * @returns U96F32 bits, each step floored; 0 when both are 0
 */
export function computeRootProportion(input: RootProportionInput): bigint {
  check(input, rootProportionInput, 'input');
  return computeRootProportionUnchecked(input);
}

/** {@link computeRootProportion} of what was checked before. */
export function computeRootProportionUnchecked(input: RootProportionInput): bigint {
  const weight = rootWeightUnchecked(input.rootTaoRao, input.taoWeightU64);
  return rootPartUnchecked(weight, input.alphaIssuanceRao);
}

/** What root weighs against the alpha of any subnet: the same for all, U96F32 bits. */
export function rootWeightUnchecked(rootTaoRao: bigint, taoWeightU64: bigint): bigint {
  return mulF32(rootTaoRao << 32n, proportionFromU64(taoWeightU64));
}

/** {@link computeRootProportion} by what root weighs. */
export function rootPartUnchecked(rootWeightBits: bigint, alphaIssuanceRao: bigint): bigint {
  return divF32(rootWeightBits, rootWeightBits + (alphaIssuanceRao << 32n));
}
