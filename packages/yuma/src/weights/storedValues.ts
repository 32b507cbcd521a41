import type { EpochConsensus } from '../EpochInput.ts';
import { maxUpscaleToU16 } from '../math/vector.ts';

/** Weights as the chain stores them: max-upscaled, or as sent under Null. */
export function storedValues(
  values: ArrayLike<number>,
  consensus: EpochConsensus | undefined,
): readonly number[] {
  return consensus === 'null' ? Array.from(values) : Array.from(maxUpscaleToU16(Array.from(values)));
}
