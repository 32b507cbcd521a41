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
  DEFAULT_BURN_HALF_LIFE_BLOCKS,
  DEFAULT_BURN_INCREASE_BITS,
  decayBurn,
  getBurnDecayFactor,
  raiseBurn,
} from './neuronBurn.ts';
export {
  getImmortalUids,
  getLaunchNeuronToPrune,
  getNeuronToPrune,
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
export { getRootValidatorToReplace } from './rootPruning.ts';
export {
  getLockReductionInterval,
  getSubnetLockCost,
  type SubnetLockInput,
} from './subnetLockCost.ts';
export { type SubnetLockSplit, splitSubnetLock } from './subnetLockSplit.ts';
export { getSubnetToPrune, type PrunableSubnet } from './subnetPruning.ts';
export { getValidatorPermits } from './validatorPermits.ts';
