/** The subnet's parameters, as the chain stores them. The host sets them before an epoch. */

export let currentBlock: u64 = 0;
/** Bonds toward a uid registered at this block or later are dropped. */
export let lastTempo: u64 = 0;
export let activityCutoff: u64 = 0;
export let minStake: u64 = 0;
export let bondsMovingAverage: u64 = 0;
export let emission: u64 = 0;
/** The owner's uid; n or more when the subnet has none. */
export let owner: u32 = 0;
export let maxAllowedValidators: u32 = 0;
export let kappa: u32 = 0;
export let bondsPenalty: u32 = 0;
export let alphaLow: u32 = 0;
export let alphaHigh: u32 = 0;
export let steepness: i32 = 0;
export let flags: u32 = 0;
/** How many entries of `lastUpdate` and `permits` the chain has; what stands behind them does not count. */
export let lastUpdateCount: u32 = 0;
export let permitsCount: u32 = 0;

// Bits of `flags`.
export const YUMA3: u32 = 1;
export const LIQUID_ALPHA: u32 = 2;
export const COMMIT_REVEAL: u32 = 4;
/** Total stake in whole rao, one word per uid, instead of two words of I64F64. */
export const STAKE_IN_RAO: u32 = 8;
/** Never the SIMD strips: for the differential tests. */
export const ROWS_ONLY: u32 = 16;

/** Whether Yuma3 may use liquid alpha; classic never does. */
// @ts-ignore: decorator
@inline
export function isLiquid(): bool {
  return (flags & (YUMA3 | LIQUID_ALPHA)) == (YUMA3 | LIQUID_ALPHA);
}

export function setParameters(
  currentBlock_: u64,
  lastTempo_: u64,
  activityCutoff_: u64,
  minStake_: u64,
  bondsMovingAverage_: u64,
  emission_: u64,
  owner_: u32,
  maxAllowedValidators_: u32,
  kappa_: u32,
  bondsPenalty_: u32,
  alphaLow_: u32,
  alphaHigh_: u32,
  steepness_: i32,
  flags_: u32,
  lastUpdateCount_: u32,
  permitsCount_: u32,
): void {
  currentBlock = currentBlock_;
  lastTempo = lastTempo_;
  activityCutoff = activityCutoff_;
  minStake = minStake_;
  bondsMovingAverage = bondsMovingAverage_;
  emission = emission_;
  owner = owner_;
  maxAllowedValidators = maxAllowedValidators_;
  kappa = kappa_;
  bondsPenalty = bondsPenalty_;
  alphaLow = alphaLow_;
  alphaHigh = alphaHigh_;
  steepness = steepness_;
  flags = flags_;
  lastUpdateCount = lastUpdateCount_;
  permitsCount = permitsCount_;
}
