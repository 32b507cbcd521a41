import { arrayOf, integer, objectOf } from '@taokit/errors/check';
import { U64F64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { unsignedBits } from '../../internal/rules.ts';

const shareList = /* @__PURE__ */ arrayOf(unsignedBits);
const tierList = /* @__PURE__ */ arrayOf(objectOf({ size: integer(0, 65_535), partBits: unsignedBits }));

/** One tier of subnets. */
export interface EmissionTier {
  /** How many subnets it holds. */
  readonly size: number;
  /** Part of the emission they share, U64F64 bits. */
  readonly partBits: bigint;
}

/** Ranks 1 to 32 share 75%, ranks 33 to 64 share 25%. */
export const DEFAULT_EMISSION_TIERS: readonly EmissionTier[] = /* @__PURE__ */ Object.freeze([
  { size: 32, partBits: (3n << 64n) / 4n },
  { size: 32, partBits: (1n << 64n) / 4n },
]);

/**
 * Shares by tier: positive shares ranked descending, ties by position; within a tier by share. Without a second tier the
 * first gets everything; below the last tier there is nothing.
 *
 * A proposal, not a rule of the chain: modelled after the text of a pull request that was closed without a merge, whose source
 * cannot be had; its order of operations is not confirmed.
 *
 * @param sharesBits - U64F64 bits, in order of netuid
 * @param tiers - two tiers, from the top
 * @returns U64F64 bits, each step floored, in the same order
 */
export function tierShares(
  sharesBits: readonly bigint[],
  tiers: readonly EmissionTier[] = DEFAULT_EMISSION_TIERS,
): bigint[] {
  check(sharesBits, shareList, 'sharesBits');
  check(tiers, tierList, 'tiers');
  return tierSharesUnchecked(sharesBits, tiers);
}

/** {@link tierShares} of what was checked before. */
export function tierSharesUnchecked(
  sharesBits: readonly bigint[],
  tiers: readonly EmissionTier[] = DEFAULT_EMISSION_TIERS,
): bigint[] {
  const ranked = sharesBits
    .map((share, i) => ({ share, i }))
    .filter(({ share }) => share > 0n)
    .sort((a, b) => (a.share === b.share ? a.i - b.i : a.share > b.share ? -1 : 1));
  const result = sharesBits.map(() => 0n);
  const single = ranked.length <= (tiers[0]?.size ?? 0);
  let from = 0;
  for (const { size, partBits } of tiers) {
    const members = ranked.slice(from, from + size);
    const total = members.reduce((sum, { share }) => U64F64.saturatingAdd(sum, share), 0n);
    const part = single ? U64F64.one : partBits;
    for (const { share, i } of members) result[i] = U64F64.saturatingMul(U64F64.safeDiv(share, total), part);
    from += size;
  }
  return result;
}
