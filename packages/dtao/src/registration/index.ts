/**
 * What a neuron's seat costs and who loses it: burn and proof of work, pruning, immunity, permits.
 *
 * @packageDocumentation
 */

export {
  type BurnedRegistrationInput,
  type BurnedRegistrationRefusal,
  checkBurnedRegistration,
  MAX_STAKING_HOTKEYS,
} from './burnedRegistration.ts';
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
export {
  checkPowRegistration,
  computePowDifficulty,
  POW_MAX_WORK_AGE_BLOCKS,
  type PowLimits,
  type PowRegistration,
  type PowRegistrationInput,
  type PowRegistrationRefusal,
} from './powRegistration.ts';
export { computePowSeal, meetsPowDifficulty, type PowHashes, type PowWork } from './powSeal.ts';
export { swapRegistrationBurn } from './registrationBurn.ts';
export {
  checkRegistrationLimit,
  type RegistrationCounts,
  type RegistrationLimit,
} from './registrationLimits.ts';
export { computeRootValidatorToReplace, type RootPruningInput, type RootValidator } from './rootPruning.ts';
export { computeValidatorPermits } from './validatorPermits.ts';
