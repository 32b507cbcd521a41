import { emissionAfterHalvings, halvingsPassed, MAX_SUPPLY_RAO } from '@taokit/dtao';

/** A stretch of issuance in which every block emits the same. */
export interface EmissionEra {
  /** Halvings before it. */
  readonly halvings: number;
  /** Issuance from which it counts, rao. */
  readonly fromRao: bigint;
  /** What each block emits, rao. */
  readonly emissionRao: bigint;
  /** Whether an issuance is within it. */
  readonly isNow: boolean;
}

/** Halvings after which nothing is emitted. */
const LAST = 30;

/**
 * Every era of the emission, by the issuance that begins it.
 *
 * @param issuanceRao - where a supply stands, rao
 */
export function emissionEras(issuanceRao: bigint): readonly EmissionEra[] {
  const now = Math.min(LAST, halvingsPassed(issuanceRao));
  return Array.from({ length: LAST + 1 }, (_, halvings) => ({
    halvings,
    fromRao: MAX_SUPPLY_RAO - (MAX_SUPPLY_RAO >> BigInt(halvings)),
    emissionRao: emissionAfterHalvings(halvings),
    isNow: halvings === now,
  }));
}
