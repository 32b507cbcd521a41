/**
 * What a seat costs and who loses it: lock and burn costs, pruning, immunity, permits.
 *
 * @packageDocumentation
 */

export {
  adjustForInterval,
  adjustRegistrationTerms,
  type IntervalAdjustmentInput,
  type RegistrationTerms,
  type RegistrationTermsInput,
} from './intervalAdjustment.ts';
export {
  type BurnLimits,
  computeBurnDecayFactor,
  DEFAULT_BURN_HALF_LIFE_BLOCKS,
  DEFAULT_BURN_INCREASE_BITS,
  decayBurn,
  raiseBurn,
} from './neuronBurn.ts';
export {
  computeImmortalUids,
  computeLaunchNeuronToPrune,
  computeNeuronToPrune,
  type LaunchPruningInput,
  type PrunableNeuron,
  type PruningInput,
} from './neuronPruning.ts';
export { swapRegistrationBurn } from './registrationBurn.ts';
export {
  getRegistrationLimit,
  type RegistrationCounts,
  type RegistrationLimit,
} from './registrationLimits.ts';
export { computeRootValidatorToReplace } from './rootPruning.ts';
export {
  computeLockReductionInterval,
  computeSubnetLockCost,
  type SubnetLockInput,
} from './subnetLockCost.ts';
export { type SubnetLockSplit, splitSubnetLock } from './subnetLockSplit.ts';
export { computeSubnetToPrune, type PrunableSubnet } from './subnetPruning.ts';
export { computeValidatorPermits } from './validatorPermits.ts';
