import { objectOf, optional, u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../internal/check.ts';
import { specOptions } from '../internal/rules.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { computeBlockEmissionUnchecked } from './blockEmission.ts';

/** The places a subnet's alpha is. */
export interface AlphaSupply {
  /** Alpha in the pool (`SubnetAlphaIn`), rao. */
  readonly alphaInRao: bigint;
  /** Alpha outside the pool (`SubnetAlphaOut`), rao. */
  readonly alphaOutRao: bigint;
  /** Alpha users provided to the pool (`SubnetAlphaInProvided`), rao; counted in spec 361 to 379 and 385 to 390. 0 when left out. */
  readonly alphaInProvidedRao?: bigint;
  /** Alpha that waits to become active in the pool (`BalancerAlphaReservoir`), rao; counted from spec 441 on. 0 when left out. */
  readonly alphaReservoirRao?: bigint;
}

const alphaSupply = /* @__PURE__ */ objectOf({
  alphaInRao: u64,
  alphaOutRao: u64,
  alphaInProvidedRao: optional(u64),
  alphaReservoirRao: optional(u64),
});

/** Alpha issued by a subnet, rao. */
export type IssuanceRule = (supply: AlphaSupply) => bigint;

const inAndOut: IssuanceRule = ({ alphaInRao, alphaOutRao }) => saturatingAddU64(alphaInRao, alphaOutRao);
const withProvided: IssuanceRule = (supply) =>
  saturatingAddU64(inAndOut(supply), supply.alphaInProvidedRao ?? 0n);

/** The issuance by the first spec. */
export const alphaIssuanceRules: Readonly<Record<number, IssuanceRule>> = {
  233: inAndOut,
  361: withProvided,
  380: inAndOut,
  385: withProvided,
  391: inAndOut,
  441: (supply) => saturatingAddU64(inAndOut(supply), supply.alphaReservoirRao ?? 0n),
};

/** {@link computeAlphaIssuance} of a release and of what was checked before. */
export const alphaIssuanceRule: (spec: number) => IssuanceRule = /* @__PURE__ */ bySpec(alphaIssuanceRules);

/**
 * Alpha issued by a subnet: in the pool plus outside it, clamped to u64. In some releases what users provided to the pool
 * counts as well (361 to 379, 385 to 390), and from 441 what waits in the pool's reservoir.
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `get_alpha_issuance`, at the tags of the releases; the reservoir by
 * what was read of mainnet's later source.
 *
 * @param supply - the subnet's alpha
 * @param options - whose rules
 * @returns rao
 * @throws DtaoError for a wrong argument
 */
export function computeAlphaIssuance(supply: AlphaSupply, options: SpecOptions = {}): bigint {
  check(options, specOptions, 'options');
  check(supply, alphaSupply, 'supply');
  return alphaIssuanceRule(options.spec ?? MAINNET_SPEC)(supply);
}

/**
 * Alpha a subnet emits to its participants in one block, and the most it adds to its pool: TAO's curve on the alpha
 * issuance.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`. Every release.
 *
 * @param supply - the subnet's alpha before the block
 * @param options - whose rules count the issuance
 * @returns rao, floored
 * @throws DtaoError for a wrong argument
 */
export function computeAlphaEmission(supply: AlphaSupply, options: SpecOptions = {}): bigint {
  return computeBlockEmissionUnchecked(computeAlphaIssuance(supply, options));
}
