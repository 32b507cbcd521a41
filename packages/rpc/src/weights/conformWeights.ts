import { isMaxWeightLimited } from '@taokit/yuma/weights';

const U16_MAX = 65_535;
/** As the official SDK has it: keeps the cutoff below the limit by more than doubles are wrong. */
const EPSILON = 1e-7;

/** Scores for the neurons of a subnet. */
export interface Scores {
  /** Whom, each once. */
  readonly uids: readonly number[];
  /** How much, relative to each other; not negative. */
  readonly weights: readonly number[];
}

/** Weights as calls bring them. */
export interface WeightPairs {
  /** For whom. */
  readonly uids: readonly number[];
  /** How much, u16. */
  readonly values: readonly number[];
}

/** What weights are fitted to. */
export interface FitOptions {
  /** Who sets them. */
  readonly uid: number;
  /** Largest share of one weight, u16 proportion; 65535 for no limit. */
  readonly maxWeightLimit: number;
}

/**
 * Fits scores to what the chain takes: clipped to the limit, scaled so that the largest is 65535, rounded, zeros left out.
 *
 * A single weight to oneself is not clipped. Where rounding leaves a weight above the limit, the largest ones are lowered by
 * one until the chain's own check passes. The result has no weights when all scores are 0.
 *
 * @param scores - whom and how much
 * @param options - who sets, and the limit
 */
export function conformWeights(scores: Scores, { uid, maxWeightLimit }: FitOptions): WeightPairs {
  const isSelf = scores.uids.length === 1 && scores.uids[0] === uid;
  const isFree = isSelf || maxWeightLimit >= U16_MAX;
  const clipped = isFree ? scores.weights : clipToLimit(scores.weights, maxWeightLimit / U16_MAX);
  const pairs = quantizeWeights({ uids: scores.uids, weights: clipped });
  return isFree ? pairs : lowered(pairs, uid, maxWeightLimit);
}

/**
 * Scales weights so that the largest is 65535, rounded half to even, zeros left out.
 *
 * @param scores - whom and how much
 */
export function quantizeWeights({ uids, weights }: Scores): WeightPairs {
  const top = Math.max(0, ...weights);
  if (top === 0) return { uids: [], values: [] };
  const pairs = uids.map((to, at) => [to, roundHalfEven((weights[at]! / top) * U16_MAX)] as const);
  const kept = pairs.filter(([, value]) => value > 0);
  return { uids: kept.map(([to]) => to), values: kept.map(([, value]) => value) };
}

/**
 * Shares of one whose largest is the limit: mass above it goes to the others. All equal where nothing else fits.
 *
 * @param weights - not negative, not all 0
 * @param limit - the largest share
 */
export function clipToLimit(weights: readonly number[], limit: number): readonly number[] {
  const n = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights;
  if (n * limit <= 1) return weights.map(() => 1 / n);
  const shares = weights.map((weight) => weight / total);
  const sorted = [...shares].sort((a, b) => a - b);
  if (sorted[n - 1]! <= limit) return shares;
  const sums: number[] = [];
  for (const share of sorted) sums.push((sums.at(-1) ?? 0) + share);
  const below = sorted.filter((share, at) => share / ((n - at - 1) * share + sums[at]! + EPSILON) < limit);
  const count = below.length;
  const cutoff = ((limit * sums[count - 1]! - EPSILON) / (1 - limit * (n - count))) * total;
  const clipped = weights.map((weight) => Math.min(weight, cutoff));
  const rest = clipped.reduce((sum, weight) => sum + weight, 0);
  return clipped.map((weight) => weight / rest);
}

function lowered({ uids, values }: WeightPairs, uid: number, limit: number): WeightPairs {
  const current = [...values];
  // Every round lowers the largest, so it ends: equal weights pass where any do.
  while (current.length > 0 && !isMaxWeightLimited(uid, uids, current, limit)) {
    const top = Math.max(...current);
    if (current.every((value) => value === top)) break;
    current.forEach((value, at) => {
      if (value === top) current[at] = value - 1;
    });
  }
  return { uids, values: current };
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
