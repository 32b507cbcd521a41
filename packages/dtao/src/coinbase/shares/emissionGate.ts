import { arrayOf, integer } from '@taokit/errors/check';
import { U64F64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { unsignedBits } from '../../internal/rules.ts';
import { safePow } from './flowShares.ts';
import { normalizeShares } from './priceShares.ts';

/** `EmissionGateExponent` h by default: 3, U64F64 bits. */
export const DEFAULT_GATE_EXPONENT_BITS: bigint = 3n << 64n;

/** `EmissionBarQuantile` q by default: 0.61 as the chain converts it from a float, U64F64 bits. */
export const DEFAULT_BAR_QUANTILE_BITS = 0x9c28_f5c2_8f5c_2800n;

/** `EmissionBarQuantile` as mainnet has it: 0.75, U64F64 bits. Not read while the bar goes by rank. */
export const MAINNET_BAR_QUANTILE_BITS = 0xc000_0000_0000_0000n;

/** `EmissionBarRank` by default. */
export const DEFAULT_BAR_RANK = 32;

/** Blocks between two bars: one is set in every block whose number is a multiple. */
export const GATE_BAR_INTERVAL_BLOCKS = 360;

const shareList = /* @__PURE__ */ arrayOf(unsignedBits);
const barRank = /* @__PURE__ */ integer(1, 65_535);

/**
 * The bar by mass: walking down the shares, the one at which their sum reaches q.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `q_mass_bar`, from spec 440.
 *
 * @param sharesBits - U64F64 bits
 * @param quantileBits - q, U64F64 bits
 * @returns U64F64 bits; 0 where there is none to set: without shares, and where the walk ends at a share of 0 (q = 1)
 */
export function computeQuantileBar(sharesBits: readonly bigint[], quantileBits: bigint): bigint {
  check(sharesBits, shareList, 'sharesBits');
  check(quantileBits, unsignedBits, 'quantileBits');
  return computeQuantileBarUnchecked(sharesBits, quantileBits);
}

/** {@link computeQuantileBar} of what was checked before. */
export function computeQuantileBarUnchecked(sharesBits: readonly bigint[], quantileBits: bigint): bigint {
  const ranked = descending(sharesBits);
  let sum = 0n;
  for (const share of ranked) {
    sum = U64F64.saturatingAdd(sum, share);
    if (sum >= quantileBits) return share;
  }
  return ranked.at(-1) ?? 0n;
}

/**
 * The bar by rank: the rank-th largest positive share, the smallest where there are fewer.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, from spec 441.
 *
 * @param sharesBits - before the gate, switched-off subnets included, U64F64 bits
 * @param rank - `EmissionBarRank`, from 1
 * @returns U64F64 bits; 0 without shares
 */
export function computeRankBar(sharesBits: readonly bigint[], rank: number): bigint {
  check(sharesBits, shareList, 'sharesBits');
  check(rank, barRank, 'rank');
  return computeRankBarUnchecked(sharesBits, rank);
}

/** {@link computeRankBar} of what was checked before. */
export function computeRankBarUnchecked(sharesBits: readonly bigint[], rank: number): bigint {
  const ranked = descending(sharesBits.filter((share) => share > 0n));
  return ranked[Math.min(rank, ranked.length) - 1] ?? 0n;
}

function descending(shares: readonly bigint[]): bigint[] {
  return [...shares].sort((a, b) => (a === b ? 0 : a > b ? -1 : 1));
}

/**
 * Shares behind the gate: each is multiplied by 1 / (1 + (bar / share)^h) and divided by the sum. At the bar a share is
 * halved, well above it stays, far below it vanishes.
 *
 * The chain's power (exp and ln in I32F32) does not reach below e^-21: a share more than about a thousand times the bar (at
 * h = 3) comes out as one far below it. Vectors do not cover that range; it follows from the power they do cover.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `apply_emission_gate`, from spec 440.
 *
 * @param sharesBits - U64F64 bits
 * @param barBits - the bar, U64F64 bits; 0 switches the gate off
 * @param exponentBits - h, U64F64 bits
 * @returns U64F64 bits; the shares as they were where every product underflows to 0
 */
export function gateShares(sharesBits: readonly bigint[], barBits: bigint, exponentBits: bigint): bigint[] {
  check(sharesBits, shareList, 'sharesBits');
  check(barBits, unsignedBits, 'barBits');
  check(exponentBits, unsignedBits, 'exponentBits');
  return gateSharesUnchecked(sharesBits, barBits, exponentBits);
}

/** {@link gateShares} of what was checked before. */
export function gateSharesUnchecked(
  sharesBits: readonly bigint[],
  barBits: bigint,
  exponentBits: bigint,
): bigint[] {
  if (barBits === 0n) return [...sharesBits];
  const gated = sharesBits.map((share) => {
    if (share === 0n) return share;
    const power = safePow(U64F64.safeDiv(barBits, share), exponentBits);
    const gate = U64F64.safeDiv(U64F64.one, U64F64.saturatingAdd(U64F64.one, power));
    return U64F64.saturatingMul(share, gate);
  });
  return gated.some((share) => share > 0n) ? normalizeShares(gated) : [...sharesBits];
}
