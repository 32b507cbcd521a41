import { alphaFromRao, createProportion, type Hyperparameters, type Subnet, taoFromRao } from '@taokit/types';
import { coldkeyOf, hotkeyOf } from '../reads/shared/accounts.ts';
import { textOfNumbers } from '../reads/shared/text.ts';
import { subnetIdentityOf } from '../reads/subnets/subnetIdentity.ts';
import type { MetagraphAnswer } from './MetagraphAnswer.ts';

/** What a metagraph says of the subnet itself. */
export function subnetOf(answer: MetagraphAnswer): Subnet {
  const { netuid, identity } = answer;
  const alpha = (rao: bigint) => alphaFromRao(netuid, rao);
  return {
    netuid,
    name: textOfNumbers(answer.name),
    symbol: textOfNumbers(answer.symbol),
    ownerHotkey: hotkeyOf(answer.owner_hotkey),
    ownerColdkey: coldkeyOf(answer.owner_coldkey),
    tempo: answer.tempo,
    lastStepBlock: Number(answer.last_step),
    blocksSinceLastStep: Number(answer.blocks_since_last_step),
    registeredAtBlock: Number(answer.network_registered_at),
    pool: {
      taoIn: taoFromRao(answer.tao_in),
      alphaIn: alpha(answer.alpha_in),
      alphaOut: alpha(answer.alpha_out),
      movingPriceBits: answer.moving_price.bits,
      volumeRao: answer.subnet_volume,
    },
    emission: {
      taoIn: taoFromRao(answer.tao_in_emission),
      alphaIn: alpha(answer.alpha_in_emission),
      alphaOut: alpha(answer.alpha_out_emission),
      pendingAlpha: alpha(answer.pending_alpha_emission),
      pendingRootRao: answer.pending_root_emission,
    },
    ...(identity && { identity: subnetIdentityOf(identity) }),
  };
}

/** What a metagraph says of the subnet's rules. */
export function rulesOf(answer: MetagraphAnswer): Hyperparameters {
  return {
    rho: answer.rho,
    kappa: createProportion(answer.kappa),
    tempo: answer.tempo,
    immunityPeriodBlocks: answer.immunity_period,
    minAllowedWeights: answer.min_allowed_weights,
    maxWeightsLimit: createProportion(answer.max_weights_limit),
    weightsVersion: answer.weights_version,
    weightsRateLimitBlocks: answer.weights_rate_limit,
    activityCutoffBlocks: Number(answer.activity_cutoff),
    maxValidators: answer.max_validators,
    registrationAllowed: answer.registration_allowed,
    targetRegistrationsPerInterval: answer.target_regs_per_interval,
    maxRegistrationsPerBlock: answer.max_regs_per_block,
    adjustmentIntervalBlocks: answer.adjustment_interval,
    adjustmentAlpha: answer.adjustment_alpha,
    minBurn: taoFromRao(answer.min_burn),
    maxBurn: taoFromRao(answer.max_burn),
    difficulty: answer.difficulty,
    minDifficulty: answer.min_difficulty,
    maxDifficulty: answer.max_difficulty,
    servingRateLimitBlocks: answer.serving_rate_limit,
    bondsMovingAverage: answer.bonds_moving_avg,
    commitRevealWeightsEnabled: answer.commit_reveal_weights_enabled,
    commitRevealPeriodEpochs: answer.commit_reveal_period,
    liquidAlphaEnabled: answer.liquid_alpha_enabled,
    alphaHigh: createProportion(answer.alpha_high),
    alphaLow: createProportion(answer.alpha_low),
  };
}
