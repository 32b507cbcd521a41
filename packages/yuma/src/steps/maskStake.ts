import { maskVector, normalize } from '../math/vector.ts';

/** Stake of active, permitted uids, normalised again. */
export function maskStake(
  stake: readonly bigint[],
  active: readonly boolean[],
  permits: readonly boolean[],
): bigint[] {
  const withoutInactive = maskVector(active.map(not), stake);
  return normalize(maskVector(permits.map(not), withoutInactive));
}

function not(value: boolean): boolean {
  return !value;
}
