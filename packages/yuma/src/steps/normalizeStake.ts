import { I32F32, I64F64 } from '@taokit/fixed';
import type { EpochInput, TotalStake } from '../EpochInput.ts';
import { normalize64 } from '../math/vector.ts';

/**
 * Normalised stake. Total stake below the threshold counts as 0, except the owner's; the sum is taken in I64F64, and only the
 * quotients are cut to I32F32.
 */
export function normalizeStake({ totalStake, minStakeRao, ownerUid }: EpochInput): bigint[] {
  const filtered = stakeBits(totalStake).map((bits, uid) =>
    uid !== ownerUid && I64F64.saturatingToU64(bits) < minStakeRao ? 0n : bits,
  );
  return proportionsOf(filtered);
}

/** Raw I64F64 over their sum, cut to I32F32. */
export function proportionsOf(bits: readonly bigint[]): bigint[] {
  return normalize64(bits).map((quotient) => I32F32.saturatingFrom(quotient, I64F64));
}

/** Total stake as raw I64F64. */
export function stakeBits(total: TotalStake): bigint[] {
  if (total.unit === 'rao') return Array.from(total.values, (rao) => I64F64.saturatingFromInt(rao));
  const uids = total.words.length / 2;
  return Array.from({ length: uids }, (_, uid) =>
    BigInt.asIntN(128, (total.words[2 * uid + 1]! << 64n) | total.words[2 * uid]!),
  );
}
