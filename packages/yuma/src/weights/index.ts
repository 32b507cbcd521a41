/**
 * What a validator's weights meet before they are stored.
 *
 * @packageDocumentation
 */
export { checkWeights, type WeightsOutcome } from './checkWeights.ts';
export { hasEnoughWeights, type WeightCountRules } from './hasEnoughWeights.ts';
export { isMaxWeightLimited, isRawWeightLimited } from './isMaxWeightLimited.ts';
export { isSelfWeight } from './isSelfWeight.ts';
export { isVersionKeyCurrent } from './isVersionKeyCurrent.ts';
export { isWithinRateLimit, type WeightsRate } from './isWithinRateLimit.ts';
export { maxUpscaleWeights } from './maxUpscaleWeights.ts';
export { normalizeWeights } from './normalizeWeights.ts';
export type { WeightsRefusal, WeightsRequest, WeightsRules, WeightsStake } from './WeightsRules.ts';
