import { U16_MAX } from '../internal/proportion.ts';

/** Weights a validator sends: two lists of the same length. */
export interface WeightList {
  /** Uids the weights are for, u16 each. */
  readonly uids: readonly number[];
  /** Weights, u16 each. */
  readonly weights: readonly number[];
}

/**
 * Whether weights are one weight of a neuron for itself: allowed whatever the limits.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `is_self_weight`. All eras.
 *
 * @param uid - who sends them
 * @param list - the weights
 */
export function isSelfWeight(uid: number, list: WeightList): boolean {
  return list.weights.length === 1 && list.uids[0] === uid;
}

/**
 * Whether there are enough weights: at least the minimum, or as many as there are neurons.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `check_length`. All eras.
 *
 * @param uid - who sends them
 * @param list - the weights
 * @param neurons - neurons of the subnet
 * @param minAllowedWeights - `MinAllowedWeights`
 */
export function hasEnoughWeights(
  uid: number,
  list: WeightList,
  neurons: number,
  minAllowedWeights: number,
): boolean {
  return isSelfWeight(uid, list) || list.weights.length >= Math.min(neurons, minAllowedWeights);
}

/**
 * Whether no weight is too large a part of their sum, in I32F32. A limit of 65535 allows everything.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `max_weight_limited`. All eras.
 *
 * @param uid - who sends them
 * @param list - the weights
 * @param maxWeightLimitU16 - `MaxWeightsLimit` over 65535
 */
export function isWithinWeightLimit(uid: number, list: WeightList, maxWeightLimitU16: number): boolean {
  if (isSelfWeight(uid, list) || maxWeightLimitU16 === U16_MAX) return true;
  const sum = list.weights.reduce((total, weight) => total + weight, 0);
  const largest = list.weights.reduce((max, weight) => Math.max(max, weight), 0);
  const limit = (BigInt(maxWeightLimitU16) << 32n) / BigInt(U16_MAX);
  return sum === 0 || (BigInt(largest) << 32n) / BigInt(sum) <= limit;
}

/**
 * Weights scaled to a sum of 65535.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `normalize_weights`. All eras.
 *
 * @param weights - u16 each
 * @returns u16 each, floored; as they were when their sum is 0
 */
export function normalizeWeights(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return [...weights];
  return weights.map((weight) => Math.floor((weight * U16_MAX) / sum));
}

/**
 * Weights scaled to a largest of 65535, as they are stored.
 *
 * Source: `pallets/subtensor/src/epoch/math.rs`, `vec_u16_max_upscale_to_u16`. All eras.
 *
 * @param weights - u16 each
 * @returns u16 each, rounded to nearest, half up, in I32F32; as they were when all are 0
 */
export function upscaleWeights(weights: readonly number[]): number[] {
  const max = weights.reduce((largest, weight) => Math.max(largest, weight), 0);
  if (max === 0) return [...weights];
  const ratio = (BigInt(U16_MAX) << 32n) / BigInt(max);
  return weights.map((weight) => {
    const bits = max > 32_768 ? BigInt(weight) * ratio : (BigInt(weight * U16_MAX) << 32n) / BigInt(max);
    return Math.min(Number((bits + (1n << 31n)) >> 32n), U16_MAX);
  });
}

/**
 * Whether a validator may set weights again.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `check_rate_limit`.
 *
 * @param lastUpdateBlock - block it last did (`LastUpdate`); 0 for never
 * @param block - the block of the question
 * @param rateLimitBlocks - `WeightsSetRateLimit`
 */
export function canSetWeights(lastUpdateBlock: bigint, block: bigint, rateLimitBlocks: bigint): boolean {
  if (lastUpdateBlock === 0n) return true;
  return (block > lastUpdateBlock ? block - lastUpdateBlock : 0n) >= rateLimitBlocks;
}
