import { saturatingAddU64 } from '../internal/u64.ts';
import { computeBlockEmission } from './blockEmission.ts';

/** The two places a subnet's alpha is. */
export interface AlphaSupply {
  /** Alpha in the pool (`SubnetAlphaIn`), rao. */
  readonly alphaInRao: bigint;
  /** Alpha outside the pool (`SubnetAlphaOut`), rao. */
  readonly alphaOutRao: bigint;
}

/**
 * Alpha issued by a subnet: in the pool plus outside it, clamped to u64.
 *
 * @param supply - the subnet's alpha
 * @returns rao
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `get_alpha_issuance`.
 */
export function computeAlphaIssuance(supply: AlphaSupply): bigint {
  return saturatingAddU64(supply.alphaInRao, supply.alphaOutRao);
}

/**
 * Alpha a subnet emits to its participants in one block, and the most it adds to its pool: TAO's curve on the alpha
 * issuance. All eras.
 *
 * @param supply - the subnet's alpha before the block
 * @returns rao, floored
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`.
 */
export function computeAlphaEmission(supply: AlphaSupply): bigint {
  return computeBlockEmission(computeAlphaIssuance(supply));
}
