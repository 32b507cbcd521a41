import { maxUpscaleToU16 } from '../math/vector.ts';
import { u16List } from './u16List.ts';

/**
 * Scales weights so that the largest becomes 65535, rounded half up: what the chain stores of the values it is sent.
 *
 * Source of the rule: `vec_u16_max_upscale_to_u16` in `pallets/subtensor/src/epoch/math.rs`.
 *
 * @param values - weights, u16
 * @returns as many u16; all 0 when all are 0
 * @throws YumaInputError for a value that is not a u16
 */
export function maxUpscaleWeights(values: ArrayLike<number>): Uint16Array {
  return Uint16Array.from(maxUpscaleToU16(u16List(values, 'values')));
}
