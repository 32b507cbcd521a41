import { createProportion, type Hyperparameters, taoFromRao } from '@taokit/types';
import type { SubnetState } from '../state/SubnetState.ts';

/** A subnet's rules, in the record every package shares. Proof of work, serving and commit-reveal do not exist here. */
export function hyperparametersOf({ parameters }: SubnetState): Hyperparameters {
  return {
    rho: 10,
    kappa: createProportion(parameters.kappaU16),
    tempo: parameters.tempo,
    immunityPeriodBlocks: parameters.immunityPeriodBlocks,
    minAllowedWeights: parameters.minAllowedWeights,
    maxWeightsLimit: createProportion(parameters.maxWeightsLimitU16),
    weightsVersion: parameters.weightsVersionKey,
    weightsRateLimitBlocks: BigInt(parameters.weightsRateLimitBlocks),
    activityCutoffBlocks: parameters.activityCutoffBlocks,
    maxValidators: parameters.maxValidators,
    registrationAllowed: parameters.registrationAllowed,
    targetRegistrationsPerInterval: parameters.targetRegistrationsPerInterval,
    maxRegistrationsPerBlock: parameters.maxRegistrationsPerBlock,
    adjustmentIntervalBlocks: parameters.adjustmentIntervalBlocks,
    adjustmentAlpha: parameters.adjustmentAlphaU64,
    minBurn: taoFromRao(parameters.minBurnRao),
    maxBurn: taoFromRao(parameters.maxBurnRao),
    difficulty: 0n,
    minDifficulty: 0n,
    maxDifficulty: 0n,
    servingRateLimitBlocks: 0n,
    bondsMovingAverage: parameters.bondsMovingAverage,
    commitRevealWeightsEnabled: false,
    commitRevealPeriodEpochs: 0n,
    liquidAlphaEnabled: parameters.liquidAlpha,
    alphaHigh: createProportion(parameters.alphaHighU16),
    alphaLow: createProportion(parameters.alphaLowU16),
    yumaVersion: parameters.yuma3 ? 3 : 2,
  };
}
