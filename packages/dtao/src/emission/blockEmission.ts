/** The supply TAO and every alpha approach and never pass, rao. */
export const MAX_SUPPLY_RAO = 21_000_000_000_000_000n;

/** Emission per block before the first halving, rao. */
export const INITIAL_BLOCK_EMISSION_RAO = 1_000_000_000n;

/**
 * How many halvings an issuance has passed: the largest k with issuance >= supply - supply / 2^k.
 *
 * @param issuanceRao - total issuance, rao, below {@link MAX_SUPPLY_RAO}
 * @returns k, from 0
 */
export function halvingsPassed(issuanceRao: bigint): number {
  let remaining = (MAX_SUPPLY_RAO - issuanceRao) << 1n;
  let k = 0;
  while (remaining <= MAX_SUPPLY_RAO) {
    remaining <<= 1n;
    k += 1;
  }
  return k;
}

/**
 * Emission per block after k halvings, rao: 10^9 times 2^-k, the power floored to 32 bits first.
 *
 * @param halvings - k, from 0
 * @returns rao, floored; 0 from k = 30
 */
export function emissionAfterHalvings(halvings: number): bigint {
  return (((1n << 32n) >> BigInt(halvings)) * INITIAL_BLOCK_EMISSION_RAO) >> 32n;
}

/**
 * TAO (or alpha) emitted in one block at a given total issuance.
 *
 * The chain takes a logarithm in fixed point and halves; this is the equivalent exact integer rule: emission halves each
 * time the supply still to come halves. All eras.
 *
 * @param issuanceRao - total issuance, rao
 * @returns emission of the block, rao, floored; 0 from 20,999,999.980442226 TAO on
 *
 * Source: `pallets/subtensor/src/coinbase/block_emission.rs`, `get_block_emission_for_issuance`.
 *
 * @example
 * ```ts
 * import { computeBlockEmission } from '@taokit/dtao';
 *
 * computeBlockEmission(10_500_000_000_000_000n); // 500_000_000n: half a TAO after the first halving
 * ```
 */
export function computeBlockEmission(issuanceRao: bigint): bigint {
  if (issuanceRao >= MAX_SUPPLY_RAO) return 0n;
  return emissionAfterHalvings(halvingsPassed(issuanceRao));
}
