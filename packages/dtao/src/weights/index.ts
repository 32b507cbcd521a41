/**
 * Checks on weights, the commit's hash, and when it can be revealed.
 *
 * @packageDocumentation
 */

export {
  computeMechanismStorageIndex,
  encodeWeightsCommit,
  type WeightsCommit,
} from './commitPreimage.ts';
export {
  computeCommitEpoch,
  computeFixedRevealWindow,
  computeRevealStatus,
  MAX_REVEAL_PERIOD_EPOCHS,
  MIN_REVEAL_PERIOD_EPOCHS,
  type RevealStatus,
  type RevealWindow,
} from './revealWindow.ts';
export {
  canSetWeights,
  hasEnoughWeights,
  isSelfWeight,
  isWithinWeightLimit,
  normalizeWeights,
  upscaleWeights,
  type WeightList,
} from './weightChecks.ts';
