import { u16List } from './u16List.ts';

/**
 * Scales weights so that they sum to at most 65535, each truncated; unchanged when all are 0.
 *
 * Source of the rule: `normalize_weights` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param values - weights, u16
 * @returns as many u16
 * @throws YumaInputError for a value that is not a u16
 */
export function normalizeWeights(values: ArrayLike<number>): Uint16Array {
  const list = u16List(values, 'values');
  const sum = list.reduce((total, value) => total + value, 0);
  // Products stay below 2^32, so the division is exact before it truncates.
  return Uint16Array.from(list, (value) => (sum === 0 ? value : Math.floor((value * 65_535) / sum)));
}
