import type { EpochInput } from '../EpochInput.ts';

/** What an epoch reads of a subnet besides its neurons, in the units of {@link EpochInput}. */
export type EpochParameters = Omit<
  EpochInput,
  | 'n'
  | 'lastUpdate'
  | 'blockAtRegistration'
  | 'totalStake'
  | 'ownerUid'
  | 'validatorPermits'
  | 'weights'
  | 'bonds'
  | 'commitBlocks'
  | 'previousConsensus'
>;

/**
 * The chain's defaults, and a block to stand on.
 *
 * Hyperparameters are those a subnet is born with (`runtime/src/lib.rs` and `do_register_network`), except that Yuma3 and
 * commit-reveal are off; blocks and emission are round numbers.
 */
export const EPOCH_PARAMETERS: EpochParameters = Object.freeze({
  tempo: 360,
  kappa: 32_767,
  bondsMovingAverage: 900_000n,
  bondsPenalty: 65_535,
  activityCutoff: 5_000n,
  maxAllowedValidators: 64,
  minStakeRao: 0n,
  alphaLow: 45_875,
  alphaHigh: 58_982,
  alphaSigmoidSteepness: 1_000,
  yuma3: false,
  liquidAlpha: false,
  commitReveal: false,
  currentBlock: 10_000n,
  lastMechanismStepBlock: 9_639n,
  emissionRao: 1_000_000_000n,
});
