import { matching, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/** The supply TAO and every alpha approach and never pass, rao. */
export const MAX_SUPPLY_RAO = 21_000_000_000_000_000n;

/** Emission per block before the first halving, rao. */
export const INITIAL_BLOCK_EMISSION_RAO = 1_000_000_000n;

/** First number of halvings after which nothing is emitted. */
const LAST_HALVING = 30;

/**
 * How many halvings an issuance has passed: the largest k with issuance >= supply - supply / 2^k.
 *
 * @param issuanceRao - total issuance, rao
 * @returns k, from 0; `Infinity` from {@link MAX_SUPPLY_RAO} on
 * @throws DtaoError for what is no u64
 */
export function halvingsPassed(issuanceRao: bigint): number {
  check(issuanceRao, u64, 'issuanceRao');
  return halvingsPassedUnchecked(issuanceRao);
}

/** {@link halvingsPassed} of what was checked before. */
export function halvingsPassedUnchecked(issuanceRao: bigint): number {
  if (issuanceRao >= MAX_SUPPLY_RAO) return Number.POSITIVE_INFINITY;
  let remaining = (MAX_SUPPLY_RAO - issuanceRao) << 1n;
  let k = 0;
  while (remaining <= MAX_SUPPLY_RAO) {
    remaining <<= 1n;
    k += 1;
  }
  return k;
}

const halvingCount = /* @__PURE__ */ matching(
  (value) => value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && (value as number) >= 0),
  'a number of halvings: an integer from 0, or Infinity',
);

/**
 * Emission per block after k halvings, rao: 10^9 times 2^-k, the power floored to 32 bits first.
 *
 * @param halvings - k, from 0; `Infinity` for all
 * @returns rao, floored; 0 from k = 30
 * @throws DtaoError for what is no number of halvings
 */
export function emissionAfterHalvings(halvings: number): bigint {
  check(halvings, halvingCount, 'halvings');
  return emissionAfterHalvingsUnchecked(halvings);
}

/** {@link emissionAfterHalvings} of what was checked before. */
export function emissionAfterHalvingsUnchecked(halvings: number): bigint {
  if (halvings >= LAST_HALVING) return 0n;
  return (((1n << 32n) >> BigInt(halvings)) * INITIAL_BLOCK_EMISSION_RAO) >> 32n;
}

/**
 * TAO (or alpha) emitted in one block at a given total issuance.
 *
 * The chain takes a logarithm in fixed point and halves; this is the equivalent exact integer rule: emission halves each
 * time the supply still to come halves. Every release.
 *
 * Take the emission from here, and not from the storage item `BlockEmission`: that one is stale, and still says 10^9 rao
 * while half of it is emitted.
 *
 * Source: `pallets/subtensor/src/coinbase/block_emission.rs`, `get_block_emission_for_issuance`.
 *
 * @param issuanceRao - total issuance (`TotalIssuance`, or a subnet's alpha issuance), rao
 * @returns emission of the block, rao, floored; 0 from 20,999,999.980442226 TAO on
 * @throws DtaoError for what is no u64
 *
 * @example
 * ```ts
 * import { computeBlockEmission } from '@taokit/dtao';
 *
 * computeBlockEmission(10_500_000_000_000_000n); // 500_000_000n: half a TAO after the first halving
 * ```
 */
export function computeBlockEmission(issuanceRao: bigint): bigint {
  check(issuanceRao, u64, 'issuanceRao');
  return computeBlockEmissionUnchecked(issuanceRao);
}

/** {@link computeBlockEmission} of what was checked before. */
export function computeBlockEmissionUnchecked(issuanceRao: bigint): bigint {
  return emissionAfterHalvingsUnchecked(halvingsPassedUnchecked(issuanceRao));
}
