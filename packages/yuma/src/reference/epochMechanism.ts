import type { EpochInput } from '../EpochInput.ts';
import { active as activeStep } from '../steps/active.ts';
import { activeStake as activeStakeStep } from '../steps/activeStake.ts';
import { classicBonds } from '../steps/classicBonds.ts';
import { clippedWeights as clippedWeightsStep } from '../steps/clippedWeights.ts';
import { consensus as consensusStep } from '../steps/consensus.ts';
import { emission as emissionStep } from '../steps/emission.ts';
import { incentive as incentiveStep } from '../steps/incentive.ts';
import { stake as stakeStep } from '../steps/stake.ts';
import { newValidatorPermits, validatorPermits } from '../steps/validatorPermits.ts';
import { validatorTrust as validatorTrustStep } from '../steps/validatorTrust.ts';
import { weights as weightsStep } from '../steps/weights.ts';
import { weightsForBonds as weightsForBondsStep } from '../steps/weightsForBonds.ts';
import { yuma3Bonds } from '../steps/yuma3Bonds.ts';
import type { EpochTerms } from './EpochTerms.ts';

/** One epoch of one mechanism, step by step as the pallet's `epoch_mechanism` in `epoch/run_epoch.rs`. */
export function epochMechanism(input: EpochInput): EpochTerms {
  const active = activeStep(input);
  const stake = stakeStep(input);
  const permits = validatorPermits(input);
  const newPermits = newValidatorPermits(stake, input);
  const activeStake = activeStakeStep(stake, active, permits);

  const weights = weightsStep(input, permits);
  const consensus = consensusStep(activeStake, weights, input);
  const clippedWeights = clippedWeightsStep(weights, consensus);
  const validatorTrust = validatorTrustStep(clippedWeights);
  const incentive = incentiveStep(clippedWeights, activeStake, input.n);

  const weightsForBonds = weightsForBondsStep(weights, clippedWeights, input);
  const { emaBonds, dividends } = input.yuma3
    ? yuma3Bonds(input, { weightsForBonds, activeStake, consensus, incentive })
    : classicBonds(input, weightsForBonds, activeStake, incentive);

  const emission = emissionStep({ stake, activeStake, incentive, dividends }, input.emissionRao);
  return {
    active,
    newPermits,
    stake,
    activeStake,
    consensus,
    validatorTrust,
    incentive,
    dividends,
    emaBonds,
    ...emission,
  };
}
