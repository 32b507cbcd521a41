import type { EpochInput } from '../EpochInput.ts';
import { isTopkNonzero } from '../math/vector.ts';

/** Permits this epoch works with: the stored ones, and the owner's. */
export function currentPermits(input: EpochInput): boolean[] {
  return permitOwner(storedPermits(input), input.ownerUid);
}

/** The stored permits. */
export function storedPermits({ validatorPermits }: EpochInput): boolean[] {
  return Array.from(validatorPermits, (permit) => permit !== 0);
}

/** Permits for the next epoch: the top stakes that are not 0, and the owner's. */
export function nextPermits(
  stake: readonly bigint[],
  { maxAllowedValidators, ownerUid }: EpochInput,
): boolean[] {
  return permitOwner(isTopkNonzero(stake, maxAllowedValidators), ownerUid);
}

/** An owner beyond the last uid changes nothing. */
function permitOwner(permits: readonly boolean[], ownerUid: number | null): boolean[] {
  return permits.map((permit, uid) => permit || uid === ownerUid);
}
