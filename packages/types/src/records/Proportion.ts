import { checkInteger } from '../units/internal/checkInteger.ts';

/** A u16 of the chain that stands for a fraction of one, as both. */
export interface Proportion {
  /** What the chain holds, 0 to 65535. Compute from this. */
  readonly raw: number;
  /** The double nearest to `raw / 65535`, for display. `u16ToRatio(raw)` is the exact one. */
  readonly fraction: number;
}

/**
 * A u16 of the chain as both its integer and the fraction it stands for.
 *
 * @param raw - 0 to 65535
 * @returns the pair
 * @throws {@link UnitError} when it is out of range
 */
export function createProportion(raw: number): Proportion {
  return Object.freeze({ raw: checkInteger('u16', raw, 65_535), fraction: raw / 65_535 });
}
