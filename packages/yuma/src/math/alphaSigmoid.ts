import { I32F32 } from '@taokit/fixed';
import { clampValue, expSafe } from './scalar.ts';

/** Bounds and steepness of the liquid alpha. */
export interface LiquidAlphaShape {
  /** Smallest alpha, raw I32F32. */
  readonly alphaLow: bigint;
  /** Largest alpha, raw I32F32. */
  readonly alphaHigh: bigint;
  /** The stored steepness in hundredths, as raw I32F32 of that integer. */
  readonly steepness: bigint;
}

const HALF = /* @__PURE__ */ (() => I32F32.one / 2n)();
const MINUS_100 = /* @__PURE__ */ I32F32.saturatingFromInt(-100n);

/** How far a weight is from what it is compared with: consensus when it buys bonds, the bond when it sells, in [0, 1]. */
export function combinedDiff(consensus: bigint, weight: bigint, bond: bigint): bigint {
  const diff = weight >= bond ? I32F32.saturatingSub(weight, consensus) : I32F32.saturatingSub(bond, weight);
  return clampValue(diff, 0n, I32F32.one);
}

/** The alpha of a difference: a sigmoid around 0.5 between the bounds. */
export function alphaOfDiff(diff: bigint, shape: LiquidAlphaShape): bigint {
  const { alphaLow, alphaHigh, steepness } = shape;
  const slope = I32F32.saturatingDiv(steepness, MINUS_100);
  const power = expSafe(I32F32.saturatingMul(slope, I32F32.saturatingSub(diff, HALF)));
  const sigmoid = I32F32.saturatingDiv(I32F32.one, I32F32.saturatingAdd(I32F32.one, power));
  const range = I32F32.saturatingSub(alphaHigh, alphaLow);
  const alpha = I32F32.saturatingAdd(alphaLow, I32F32.saturatingMul(sigmoid, range));
  return clampValue(alpha, alphaLow, alphaHigh);
}

/** Both steps: the pallet's `alpha_sigmoid`. */
export function alphaSigmoid(
  consensus: bigint,
  weight: bigint,
  bond: bigint,
  shape: LiquidAlphaShape,
): bigint {
  return alphaOfDiff(combinedDiff(consensus, weight, bond), shape);
}
