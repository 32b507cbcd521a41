import type { EpochConsensus } from '../EpochInput.ts';
import type { WeightCountRules } from './hasEnoughWeights.ts';
import type { WeightsRate } from './isWithinRateLimit.ts';

/** Weights as a validator sends them. */
export interface WeightsRequest {
  /** Uid of the validator; `null` where its hotkey is not registered on the subnet. */
  readonly uid: number | null;
  /** Whom it weighs, u16. */
  readonly uids: ArrayLike<number>;
  /** The weights, u16. */
  readonly values: ArrayLike<number>;
  /** Version key, u64. */
  readonly versionKey: bigint;
  /** For which mechanism, u8. Default 0, the first. */
  readonly mecid?: number;
  /** Whether they come out of a commit instead of a `set_weights` call. Default: no. */
  readonly isReveal?: boolean;
}

/** The stake behind a validator, and how much a subnet asks for. */
export interface WeightsStake {
  /** Its stake weight: alpha plus root TAO times the TAO weight (rao, floored), inherited stake included. */
  readonly totalRao: bigint;
  /** `StakeThreshold` (rao). */
  readonly thresholdRao: bigint;
}

/** What a subnet asks of weights. */
export interface WeightsRules extends WeightCountRules {
  /** Which subnet; nobody sets weights of 0, the root. Default: one that is not the root. */
  readonly netuid?: number;
  /** `MechanismCountCurrent`, u8; 0 where the subnet does not exist. Default 1. */
  readonly mechanismCount?: number;
  /** Whether commit-reveal is on, so that only revealed weights are taken, at any rate. Default: off. */
  readonly commitReveal?: boolean;
  /** Largest share of one weight, u16 proportion; 65535 for no limit. */
  readonly maxWeightLimit: number;
  /** `WeightsVersionKey`, u64; 0 for none. */
  readonly networkVersionKey: bigint;
  /** Stake and threshold. Left out, the stake is enough. */
  readonly stake?: WeightsStake;
  /** Uid of the subnet owner's hotkey: it needs no stake, and no permit but under Null. Default `null`, none. */
  readonly ownerUid?: number | null;
  /** Whether the validator holds a permit. */
  readonly hasPermit: boolean;
  /** How the subnet's epochs are computed, `SubnetEpochConsensus` (since spec 475). Default `yuma`. */
  readonly epochConsensus?: EpochConsensus;
  /** Blocks since the last weights; not read with commit-reveal, where no limit applies. Left out, enough have passed. */
  readonly rate?: WeightsRate;
}

/** Why the chain refuses weights: the names of the pallet's errors, in its order. */
export type WeightsRefusal =
  | 'CommitRevealEnabled'
  | 'CommitRevealDisabled'
  | 'CanNotSetRootNetworkWeights'
  | 'WeightVecNotEqualSize'
  | 'MechanismDoesNotExist'
  | 'UidsLengthExceedUidsInSubNet'
  | 'HotKeyNotRegisteredInSubNet'
  | 'NotEnoughStakeToSetWeights'
  | 'IncorrectWeightVersionKey'
  | 'SettingWeightsTooFast'
  | 'NeuronNoValidatorPermit'
  | 'DuplicateUids'
  | 'UidVecContainInvalidOne'
  | 'WeightVecLengthIsLow'
  | 'MaxWeightExceeded';
